# SPDX-License-Identifier: MIT
# Writes the option sections of the man page.
BEGIN { FS = "\t" }
$1 == "option" {
    if ($2 != command) {
        command = $2
        printf ".SS %s\n", command == "-" ? "The window" : "keycutter " escaped(command)
    }
    print ".TP"
    n = split($3, parts, " ")
    line = ""
    for (j = 1; j <= n; ++j)
        line = line (j > 1 ? ", " : "") "\\fB" escaped(parts[j]) "\\fR"
    if ($4 != "")
        line = line " \\fI" escaped($4) "\\fR"
    print line
    print text($5)
}

# A dash that is typed must stay a dash.
function escaped(word)
{
    gsub(/\\/, "\\e", word)
    gsub(/-/, "\\-", word)
    return word
}

function text(words)
{
    words = escaped(words)
    if (words ~ /^[.']/)
        words = "\\&" words
    return words
}
