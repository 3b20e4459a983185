# SPDX-License-Identifier: MIT
# Written by packaging/linux/command-docs.sh from the program's help.
# bash completion for keycutter

_keycutter()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} options
    COMPREPLY=()
    [[ $command != -* ]] || command=-
    case "$command $previous" in
    '- --log' | 'duplicate --log' | 'runs --log' | 'resume --log' | 'check --log' | 'undo --log' | 'report --log' | 'serve-sandbox --log') mapfile -t COMPREPLY < <(compgen -W 'debug info warning' -- "$current"); return ;;
    'duplicate --ca-file' | 'resume --ca-file' | 'check --ca-file' | 'undo --ca-file' | 'report --html' | 'report --csv' | 'report --json') mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    'duplicate --attributes') mapfile -t COMPREPLY < <(compgen -W 'all none value comment tags metadata skip-multiline-encoding' -- "$current"); return ;;
    'duplicate --if-exists') mapfile -t COMPREPLY < <(compgen -W 'skip overwrite' -- "$current"); return ;;
    'duplicate --letters') mapfile -t COMPREPLY < <(compgen -W 'as-is upper lower' -- "$current"); return ;;
    'serve-sandbox --retry-after') mapfile -t COMPREPLY < <(compgen -W 'seconds date absent' -- "$current"); return ;;
    '- --connection' | '- --run' | 'duplicate --connection' | 'duplicate --site' | 'duplicate --client-id' | 'duplicate --project' | 'duplicate --from' | 'duplicate --to' | 'duplicate --key' | 'duplicate --account' | 'duplicate --store' | 'duplicate --name' | 'duplicate --find' | 'duplicate --replace' | 'duplicate --scopes' | 'duplicate --comment' | 'resume --connection' | 'resume --site' | 'resume --client-id' | 'check --connection' | 'check --site' | 'check --client-id' | 'undo --connection' | 'undo --site' | 'undo --client-id' | 'serve-sandbox --port' | 'serve-sandbox --rate-limit' | 'serve-sandbox --rate-window' | 'serve-sandbox --delay' | 'serve-sandbox --token-life' | 'serve-sandbox --token-max-life' | 'serve-sandbox --large-folder' | 'serve-sandbox --canary' | 'serve-sandbox --seed' | 'serve-sandbox --pending' | 'serve-sandbox --pending-text' | 'serve-sandbox --deleted-lingers' | 'serve-sandbox --bad-credential-code' | 'serve-sandbox --no-permission-code' | 'serve-sandbox --extra-scope') return ;;
    esac
    case $command in
    duplicate) options='--connection --sandbox --site --client-id --ca-file --project --from --to --key --all --attributes --if-exists --plan --json --yes --log --account --store --name --find --replace --regex --ignore-case --letters --scopes --comment -h --help' ;;
    runs) options='--json --log -h --help' ;;
    resume) options='--check-only --connection --site --client-id --ca-file --json --log -h --help' ;;
    check) options='--connection --site --client-id --ca-file --json --log -h --help' ;;
    undo) options='--plan --yes --restore-values --json --connection --site --client-id --ca-file --log -h --help' ;;
    report) options='--html --csv --json --log -h --help' ;;
    serve-sandbox) options='--port --json --rate-limit --rate-window --retry-after --old-server --pre-v4 --delay --lose-answers --identities-not-held --approvals-unreadable --policies-unreadable --no-approvals --honey-tokens-unlisted --older-folder-answer --replica-lag --token-life --token-max-life --large-folder --canary --seed --log --pending --pending-forever --pending-text --deleted-lingers --bad-credential-code --no-permission-code --conflict-without-name --refuse-page-sizes --empty-comments --account-tokens-list-nothing --extra-scope --omit-scopes --challenge -h --help' ;;
    help) options='duplicate runs resume check undo report serve-sandbox' ;;
    *) options='--sandbox --connection --run --log -h --help -v --version' ;;
    esac
    if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then
        options='duplicate runs resume check undo report serve-sandbox help'
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}
complete -F _keycutter keycutter
