#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Does the main job in the running window: on the sandbox, the 120 secrets of dev:/app to staging and
prod. Looks and presses through the accessibility tree alone, without pixel positions, as a screen
reader does; so it also sees to it that whatever can be worked has a name, and that rows say what is
known of them. Ends the program by its menu. Takes screenshots into XDG_RUNTIME_DIR if KEYCUTTER_SHOTS
is set.

    work_window.py STARTED     when the program was started, in seconds since the epoch
"""

import os
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONGEST = 60  # seconds that any one thing may take


def tree(node):
    """All accessible things below node, but not the cells of tables, which may be many."""
    try:
        count = node.get_child_count()
        if node.get_role() == Atspi.Role.TABLE:
            return
    except GLib.Error:
        return  # it went away meanwhile
    for i in range(count):
        try:
            child = node.get_child_at_index(i)
        except GLib.Error:
            continue
        if child is not None:
            yield child
            yield from tree(child)


def program():
    """The program on the bus; None before it is there."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name() == "keycutter":
            return child
    return None


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(role, name, below=None):
    """The first thing below (without: in the program) that is shown, with that role and a name that
    matches; None where there is none. Entries of menus need not be shown: the menu is not opened."""
    top = below or program()
    for node in tree(top) if top else []:
        try:
            if node.get_role() == role and re.search(name, node.get_name() or "") and (
                role == Atspi.Role.MENU_ITEM or showing(node)
            ):
                return node
        except GLib.Error:
            continue
    return None


def words():
    """All that can be read in the program now."""
    said = []
    for node in tree(program()):
        try:
            if showing(node) and node.get_name():
                said.append(node.get_name())
        except GLib.Error:
            continue
    return said


def wait_for(what, look):
    """The first true answer of look(); gives up when it takes too long."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        answer = look()
        if answer:
            return answer
        time.sleep(0.1)
    shot("failed")
    sys.exit(f"Waited for {what} in vain. The window says: {words() if program() else 'nothing'}")


def able(role, name, dialog=None):
    """What has that role and name, once it can be pressed; in that dialog, if one is given."""

    def enabled():
        below = find(Atspi.Role.DIALOG, dialog) if dialog else None
        node = find(role, name, below) if below or not dialog else None
        return node if node and node.get_state_set().contains(Atspi.StateType.ENABLED) else None

    return wait_for(f"“{name}”", enabled)


def act(node, name):
    action = node.get_action_iface()
    names = [action.get_action_name(i).lower() for i in range(action.get_n_actions())]
    action.do_action(names.index(name))


def press(role, name, dialog=None):
    act(able(role, name, dialog), "press")


def shot(name):
    if os.environ.get("KEYCUTTER_SHOTS"):
        file = f"{os.environ['XDG_RUNTIME_DIR']}/{name}.png"
        subprocess.run(["import", "-window", "root", file], check=False)


def rows(name):
    """Rows of the table of that name; 0 where it is not shown."""
    table = find(Atspi.Role.TABLE, name)
    return table.get_table_iface().get_n_rows() if table else 0


def cell(table, row, column=0):
    """The cell of the shown table of that name; None where there is none yet."""
    found = find(Atspi.Role.TABLE, table)
    return found.get_table_iface().get_accessible_at(row, column) if found else None


def row_says(table, row, words):
    """Waits until the first cell of that row says these words; gives the cell."""

    def look():
        found = cell(table, row)
        return found if found and re.search(words, found.get_name()) else None

    return wait_for(f"a row that says “{words}”", look)


WORKABLE = (
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.TOGGLE_BUTTON,
    Atspi.Role.CHECK_BOX,
    Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX,
    Atspi.Role.TEXT,
    Atspi.Role.PASSWORD_TEXT,
    Atspi.Role.TABLE,
    Atspi.Role.TREE,
    Atspi.Role.TREE_TABLE,
    Atspi.Role.DIALOG,
    Atspi.Role.FRAME,
)


def all_have_names(where):
    """Gives up if something that can be worked in the program now has no name."""
    nameless = [
        node.get_role_name()
        for node in tree(program())
        if showing(node) and node.get_role() in WORKABLE and not node.get_name()
    ]
    if nameless:
        sys.exit(f"{where}: without a name are {nameless}")


def main():
    Atspi.init()
    wait_for("the welcome page", lambda: find(Atspi.Role.PUSH_BUTTON, "^Try the sandbox$"))
    print(f"The window stood {time.time() - float(sys.argv[1]):.1f} s after the start.")
    all_have_names("The welcome page")
    press(Atspi.Role.PUSH_BUTTON, "^Try the sandbox$")

    wait_for("120 secrets", lambda: rows("^Secrets$") == 120)
    row_says("^Secrets$", 0, "^[A-Z_]+, not selected, version ")
    press(Atspi.Role.MENU_ITEM, "^Tick all shown")
    first = row_says("^Secrets$", 0, "^[A-Z_]+, selected, version ")
    if not first.get_state_set().contains(Atspi.StateType.CHECKED):
        sys.exit("A row that is selected is not in the state “checked”.")
    wait_for("the count", lambda: find(Atspi.Role.LABEL, r"\b120 selected"))
    all_have_names("The secrets")
    shot("1-secrets")
    press(Atspi.Role.PUSH_BUTTON, "^Duplicate 120 secrets")

    # The first destination is there already, staging; the second one proposes prod.
    first = wait_for("the dialog", lambda: find(Atspi.Role.DIALOG, "^Duplicate 120 secrets$"))
    wait_for(
        "staging",
        lambda: find(Atspi.Role.COMBO_BOX, "^Destination 1, environment: staging$", first),
    )
    press(Atspi.Role.PUSH_BUTTON, "^Add destination$")
    wait_for("prod", lambda: find(Atspi.Role.COMBO_BOX, "^Destination 2, environment: prod ", first))
    wait_for("the plan of all cells", lambda: find(Atspi.Role.CHECK_BOX, "^All 240$", first))
    row_says("^Plan$", 0, "^[A-Z_]+, selected, staging:/app: New, prod:/app: New, needs approval")
    wait_for("the sum of the plan", lambda: find(Atspi.Role.LABEL, "^[0-9]+ new, ", first))
    all_have_names("The plan")
    shot("2-plan")
    press(Atspi.Role.PUSH_BUTTON, "^Duplicate [0-9]+ secrets$", "^Duplicate 120 secrets$")
    press(Atspi.Role.PUSH_BUTTON, "^Duplicate [0-9]+ secrets$", "^Write to production$")

    summary = wait_for("the outcome", lambda: find(Atspi.Role.LABEL, "^Finished: "))
    print(f"The window says: {summary.get_name()}")
    shot("3-outcome")
    told = [int(number) for number in re.findall(r"\b\d+\b", summary.get_name())]
    row_says("^Outcome of each secret$", 0, "^[A-Z_]+ to staging:/app: Created")
    all_have_names("The outcome")
    if sum(told) != 240 or re.search("failed|unknown|cancelled", summary.get_name()):
        sys.exit("That is not the outcome of 240 cells that all went well.")
    press(Atspi.Role.MENU_ITEM, "^Quit")


if __name__ == "__main__":
    main()
