#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes what repeats the program's own help: the option sections of the man page, and the
# completions for bash, zsh and fish. Run it after a change of a command or an option and check the
# files in; tests/packaging/tst_commanddocs fails until then.
#
#   sh packaging/linux/command-docs.sh PROGRAM [FOLDER]    FOLDER: this script's folder without
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
program=${1:?"usage: command-docs.sh PROGRAM [FOLDER]"}
out=${2:-$here}
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
export LC_ALL=C.UTF-8

# table: the commands and options of the program as lines of fields, parted by tabs:
#   command NAME ARGUMENTS DESCRIPTION
#   option COMMAND NAMES VALUE DESCRIPTION     (COMMAND "-" is the window; NAMES parted by spaces)
table() {
    "$program" help | awk -f "$here/command-docs/read-commands.awk"
    "$program" help | awk -v command=- -f "$here/command-docs/read-options.awk"
    for command in $("$program" help | awk -f "$here/command-docs/read-commands.awk" | cut -f 2); do
        [ "$command" = help ] \
            || "$program" help "$command" \
            | awk -v command="$command" -f "$here/command-docs/read-options.awk"
    done
}

table >"$scratch/table"
mkdir -p "$out/completions"
for shell in bash zsh fish; do
    case $shell in
    zsh) file=_keycutter ;;
    *) file=keycutter.$shell ;;
    esac
    awk -f "$here/command-docs/values.awk" -f "$here/command-docs/$shell.awk" \
        "$scratch/table" >"$out/completions/$file"
done

awk -f "$here/command-docs/man.awk" "$scratch/table" >"$scratch/options"
awk -v options="$scratch/options" '
    /^\.\\" options: end/ { inside = 0 }
    !inside { print }
    /^\.\\" options: begin/ {
        inside = 1
        while ((getline line < options) > 0)
            print line
    }' "$here/keycutter.1.in" >"$scratch/man"
cp "$scratch/man" "$out/keycutter.1.in"
