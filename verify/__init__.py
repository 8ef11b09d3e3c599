"""Check what a news article says against the official posts it quotes."""

__version__ = "0.1.0"
