#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What the program holds in memory after 50 runs, beside what it held after the first few: in its
window, on the sandbox, overwriting the 120 secrets of dev:/app at staging again and again. Gives up if
it grew by more than a twentieth.

    sh tests/access/on_a_bus.sh PROGRAM tests/bench/memory_of_runs.py
"""

import re
import sys
import time

import work_window as window
from work_window import Atspi

WARM = 10  # runs after which everything was shown and as many runs are kept as ever
RUNS = 50
MOST = 1.05


def resident(process):
    """In MB, once it has been the same for a second."""
    last = None
    while True:
        with open(f"/proc/{process}/status", encoding="ascii") as status:
            now = int(re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)) / 1024
        if now == last:
            return now
        last = now
        time.sleep(1)


def overwrite(number):
    window.press(Atspi.Role.PUSH_BUTTON, "^Duplicate 120 secrets")
    dialog = "^Duplicate 120 secrets$"
    window.act(window.able(Atspi.Role.RADIO_BUTTON, "^Overwrite$", dialog), "toggle")
    window.wait_for("the plan", lambda: window.find(Atspi.Role.LABEL, " overwritten"))
    window.press(Atspi.Role.PUSH_BUTTON, "^Duplicate [0-9]+ secrets$", dialog)
    window.press(Atspi.Role.PUSH_BUTTON, "^Duplicate [0-9]+ secrets$", "^Overwrite many secrets$")
    window.wait_for(
        f"the end of run {number}",
        lambda: window.find(Atspi.Role.LABEL, f"^Run {number}: ")
        and window.find(Atspi.Role.LABEL, "^Finished: "),
    )
    window.press(Atspi.Role.PUSH_BUTTON, "^Close")


def main():
    process = sys.argv[2]
    Atspi.init()
    window.wait_for("the start", lambda: window.find(Atspi.Role.PUSH_BUTTON, "^Try the sandbox$"))
    window.press(Atspi.Role.PUSH_BUTTON, "^Try the sandbox$")
    window.wait_for("the secrets", lambda: window.rows("^Secrets$") == 120)
    window.press(Atspi.Role.MENU_ITEM, "^Tick all shown")
    for number in range(1, RUNS + 1):
        overwrite(number)
        if number == WARM:
            warm = resident(process)
            print(f"memory after {number} runs: {warm:.1f} MB", flush=True)
    end = resident(process)
    print(f"memory after {RUNS} runs: {end:.1f} MB, {end / warm:.3f} x")
    window.press(Atspi.Role.MENU_ITEM, "^Quit")
    if end > warm * MOST:
        sys.exit("It grew by more than a twentieth.")


if __name__ == "__main__":
    main()
