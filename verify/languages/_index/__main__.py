"""`python -m verify.languages._index`: write each index anew whose words were edited."""

import os

from verify.languages import codes
from verify.languages._index import FOLDER, build, read_index

for code in codes():
    if not read_index(code):
        with open(os.path.join(FOLDER, f"{code}.index"), "wb") as file:
            file.write(build(code))
        print(code)
