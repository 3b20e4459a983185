# SPDX-License-Identifier: MIT
# Reads the options of one command's help; "command" is its name. A description may go on in the
# next lines, further to the right.
function flush()
{
    if (names != "")
        printf "option\t%s\t%s\t%s\t%s\n", command, names, value, description
    names = ""
}
/^Options:/ { reading = 1; next }
/^$/ { flush(); reading = 0 }
reading && /^  -/ {
    flush()
    line = substr($0, 3)
    at = match(line, /  +/)
    names = substr(line, 1, at - 1)
    description = substr(line, at + RLENGTH)
    value = ""
    if (match(names, / <.*>$/)) {
        value = substr(names, RSTART + 2, RLENGTH - 3)
        names = substr(names, 1, RSTART - 1)
    }
    gsub(/, /, " ", names)
    next
}
reading && /^   / {
    line = $0
    sub(/^ +/, "", line)
    description = description " " line
}
END { flush() }
