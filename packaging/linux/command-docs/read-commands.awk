# SPDX-License-Identifier: MIT
# Reads the list of commands at the end of "keycutter help".
/^Commands:/ { listing = 1; next }
listing && /^  [a-z]/ {
    name = $1
    rest = substr($0, 3 + length(name))
    at = match(rest, /  +/) # the description begins after two blanks or more
    arguments = substr(rest, 2, at - 2)
    description = substr(rest, at + RLENGTH)
    printf "command\t%s\t%s\t%s\n", name, arguments, description
}
