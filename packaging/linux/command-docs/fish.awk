# SPDX-License-Identifier: MIT
# Writes the completion for fish.
END {
    print notice
    print "# fish completion for keycutter"
    print ""
    print "complete -c keycutter -f"
    all = ""
    for (c = 1; c <= commandCount; ++c)
        all = all " " commands[c]
    for (c = 1; c <= commandCount; ++c)
        printf "complete -c keycutter -n __fish_use_subcommand -a %s -d '%s'\n", commands[c], quoted(about[commands[c]])
    sub(/^ /, "", all)
    printf "complete -c keycutter -n '__fish_seen_subcommand_from help' -a '%s'\n", all
    for (i = 1; i <= optionCount; ++i) {
        where = owner[i] == "-" ? "not __fish_seen_subcommand_from " all : "__fish_seen_subcommand_from " owner[i]
        line = "complete -c keycutter -n '" where "'"
        n = split(optionNames[i], parts, " ")
        for (j = 1; j <= n; ++j)
            line = line (parts[j] ~ /^--/ ? " -l " substr(parts[j], 3) : " -s " substr(parts[j], 2))
        if (valueName[i] != "") {
            words = values(longName(optionNames[i]), valueName[i])
            line = line (words == "FILE" ? " -rF" : words != "" ? " -x -a '" words "'" : " -x")
        }
        printf "%s -d '%s'\n", line, quoted(optionAbout[i])
    }
}

function quoted(text)
{
    gsub(/\\/, "\\\\", text)
    gsub(/'/, "\\'", text)
    return text
}
