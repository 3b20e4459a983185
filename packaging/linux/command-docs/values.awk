# SPDX-License-Identifier: MIT
# What the completions know beyond the help: the words that an option takes, whose value the help calls
# "value". "FILE" stands for a file's name, "" for anything.
function values(option, value)
{
    if (value == "FILE")
        return "FILE"
    if (option == "--log")
        return "debug info warning"
    if (option == "--if-exists")
        return "skip overwrite"
    if (option == "--letters")
        return "as-is upper lower"
    if (option == "--retry-after")
        return "seconds date absent"
    if (option == "--attributes")
        return "all none value comment tags metadata skip-multiline-encoding"
    return ""
}

# The last of the names, which is the long one.
function longName(names, parts)
{
    return parts[split(names, parts, " ")]
}

BEGIN {
    FS = "\t"
    notice = "# SPDX-License-Identifier: MIT\n# Written by packaging/linux/command-docs.sh from the program's help."
}
$1 == "command" {
    commands[++commandCount] = $2
    arguments[$2] = $3
    about[$2] = $4
}
$1 == "option" {
    ++optionCount
    owner[optionCount] = $2
    optionNames[optionCount] = $3
    valueName[optionCount] = $4
    optionAbout[optionCount] = $5
}
