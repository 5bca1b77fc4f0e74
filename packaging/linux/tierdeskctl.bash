# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tierdeskctl for bash: the verbs, their options, file names where a file is asked for.

tierdeskctl_verbs="init import queues list show search report verify rebuild backup restore playbook generate
    open triage claim assign escalate accept return reply note pending resume resolve close reopen merge unmerge undo"

_tierdeskctl() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb='' choices='' i
    COMPREPLY=()

    case $before in
    --store | --playbook | --rejects)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --mapping)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -W "vinst servicenow tickets" -- "$word"; compgen -f -- "$word")
        return
        ;;
    --as | --queue | --tier | --state | --assignee | --sort | --limit | --tickets | --seed) return ;;
    esac

    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --store | --as) ((i++)) ;;
        -*) ;;
        *)
            verb=${COMP_WORDS[i]}
            break
            ;;
        esac
    done

    case $verb in
    '')
        choices="--store --as --json --help --version"
        [[ $word == -* ]] || choices=$tierdeskctl_verbs
        ;;
    init) choices="--demo --playbook" ;;
    import) choices="--mapping --dry-run --rejects" ;;
    list) choices="--queue --tier --state --assignee --sort --limit" ;;
    show) choices="--events" ;;
    generate) choices="--tickets --seed" ;;
    report) choices="handoffs" ;;
    playbook) choices="show lint publish" ;;
    esac
    [[ -z $verb ]] || choices+=" --help"
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
    case $verb in
    import | backup | restore | playbook)
        if [[ $word != -* ]]; then
            compopt -o filenames
            mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word")
        fi
        ;;
    esac
}
complete -F _tierdeskctl tierdeskctl
