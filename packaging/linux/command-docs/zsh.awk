# SPDX-License-Identifier: MIT
# Writes the completion for zsh.
END {
    print "#compdef keycutter"
    print notice
    print ""
    print "local context state state_descr line"
    print "typeset -A opt_args"
    print "local -a commands"
    print "commands=("
    for (c = 1; c <= commandCount; ++c)
        printf "    '%s:%s'\n", commands[c], quoted(about[commands[c]])
    print ")"
    print ""
    print "if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then"
    print "    _describe -t commands command commands"
    print "    return"
    print "fi"
    print "case $words[2] in"
    for (c = 1; c <= commandCount; ++c) {
        printf "%s)\n", commands[c]
        if (commands[c] == "help")
            print "    ((CURRENT == 3)) && _describe -t commands command commands"
        else
            arguments_of(commands[c])
        print "    ;;"
    }
    print "*)"
    arguments_of("-")
    print "    ;;"
    print "esac"
}

function arguments_of(command, i, n, parts, j)
{
    print "    _arguments -s \\"
    for (i = 1; i <= optionCount; ++i) {
        if (owner[i] != command)
            continue
        n = split(optionNames[i], parts, " ")
        for (j = 1; j <= n; ++j)
            printf "        '%s%s[%s]%s' \\\n", repeats(i), parts[j], bracketed(optionAbout[i]), takes(i)
    }
    print "        '*: :'"
}

# An option that may be given more than once is offered again.
function repeats(i)
{
    return optionAbout[i] ~ /more than once|Given again/ ? "*" : ""
}

function takes(i, words)
{
    if (valueName[i] == "")
        return ""
    words = values(longName(optionNames[i]), valueName[i])
    if (words == "FILE")
        return ":file:_files"
    if (words != "")
        return ":" colonless(valueName[i]) ":(" words ")"
    return ":" colonless(valueName[i]) ": "
}

function quoted(text)
{
    gsub(/'/, "'\\''", text)
    gsub(/:/, "\\:", text)
    return text
}

function bracketed(text)
{
    gsub(/'/, "'\\''", text)
    gsub(/[][]/, "\\\\&", text)
    return text
}

function colonless(text)
{
    gsub(/:/, "\\:", text)
    return text
}
