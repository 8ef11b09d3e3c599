"""How many examples a property test tries: few in every run, a hundred times as many under `--hypothesis-profile=deep`."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def examples(count: int) -> settings:
    """So many examples without a limit of time for each; in CI (hypothesis's profile of that name) always the same ones."""
    times = 100 if settings.get_current_profile_name() == "deep" else 1
    return settings(max_examples=count * times, deadline=None, suppress_health_check=list(HealthCheck))
