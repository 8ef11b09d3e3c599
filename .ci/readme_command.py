"""Print the command in the README's Nth code block, so that CI runs what readers are told to run."""

import pathlib
import re
import sys

blocks = re.findall(r"^```(?:sh|bash|console)?\n(.*?)^```", pathlib.Path("README.md").read_text(encoding="utf-8"), re.S | re.M)
print(blocks[int(sys.argv[1]) - 1].strip())
