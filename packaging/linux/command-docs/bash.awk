# SPDX-License-Identifier: MIT
# Writes the completion for bash.
END {
    print notice
    print "# bash completion for keycutter"
    print ""
    print "_keycutter()"
    print "{"
    print "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}"
    print "    local command=${COMP_WORDS[1]} options"
    print "    COMPREPLY=()"
    print "    [[ $command != -* ]] || command=-"
    print "    case \"$command $previous\" in"
    # One pattern for all options that take the same words; what may be anything comes last.
    for (i = 1; i <= optionCount; ++i) {
        if (valueName[i] == "")
            continue
        words = values(longName(optionNames[i]), valueName[i])
        if (!(words in patterns))
            kinds[++kindCount] = words
        patterns[words] = patterns[words] (patterns[words] == "" ? "" : " | ") "'" owner[i] " " longName(optionNames[i]) "'"
    }
    for (k = 1; k <= kindCount; ++k) {
        words = kinds[k]
        if (words != "")
            printf "    %s) mapfile -t COMPREPLY < <(compgen %s -- \"$current\"); return ;;\n", patterns[words], words == "FILE" ? "-f" : "-W '" words "'"
    }
    printf "    %s) return ;;\n", patterns[""]
    print "    esac"
    print "    case $command in"
    for (c = 1; c <= commandCount; ++c) {
        printf "    %s) options='%s' ;;\n", commands[c], commands[c] == "help" ? list("") : offered(commands[c])
    }
    printf "    *) options='%s' ;;\n", offered("-")
    print "    esac"
    print "    if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then"
    printf "        options='%s'\n", list("help")
    print "    fi"
    print "    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")"
    print "}"
    print "complete -F _keycutter keycutter"
}

function offered(command, i, all)
{
    all = ""
    for (i = 1; i <= optionCount; ++i) {
        if (owner[i] == command)
            all = all (all == "" ? "" : " ") optionNames[i]
    }
    return all
}

# The commands; "help" only where it is asked for.
function list(help, c, all)
{
    all = ""
    for (c = 1; c <= commandCount; ++c) {
        if (commands[c] != "help" || help != "")
            all = all (all == "" ? "" : " ") commands[c]
    }
    return all
}
