"""What is worth reporting: one file per family of rules, found by being in this folder."""

from verify.rules._rule import Case, Contradiction, Remark, Rule, find_rule, rules

__all__ = ["Case", "Contradiction", "Remark", "Rule", "find_rule", "rules"]
