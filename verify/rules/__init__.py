"""What is worth reporting: one file per family of rules, found by being in this folder."""

from verify.rules._rule import Case, Remark, Rule, find_rule, rules

__all__ = ["Case", "Remark", "Rule", "find_rule", "rules"]
