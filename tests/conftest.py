"""Profiles of the property tests: `pytest --hypothesis-profile=deep` tries a hundred times as many examples as a plain run (`examples.py`)."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("deep", deadline=None, suppress_health_check=list(HealthCheck))
