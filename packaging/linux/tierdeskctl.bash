# SPDX-FileCopyrightText: 2026 The Tierdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tierdeskctl for bash: the verbs, file names where a file is asked for, and the options that the program
# itself names in a verb's help.

tierdeskctl_verbs="init verify rebuild backup restore move generate keychain import
    queues list show search similar compare timeline handover report
    due clocks calendar
    watch acknowledge why rehearse
    open edit triage route claim assign unassign owner escalate accept return
    reply note contact receive consult answer manage
    pending resume resolve close reopen rate cancel undo
    merge unmerge split link unlink
    watcher task work use attach confide reveal
    guide ask classify kb
    whoami people person clients client may password redact audit export playbook"

# Where to find the verb and, of the verbs in two words, the second one.
_tierdeskctl_verb() {
    local i
    verb='' second=''
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --store | --as | --password-file) ((i++)) ;;
        -*) ;;
        *)
            if [[ -z $verb ]]; then
                verb=${COMP_WORDS[i]}
            else
                second=${COMP_WORDS[i]}
                return
            fi
            ;;
        esac
    done
}

_tierdeskctl() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb second choices=''
    COMPREPLY=()
    case $before in
    --store | --playbook | --rejects | --file | --packet | --calendars | --draft | --output)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --mapping)
        compopt -o filenames
        mapfile -t COMPREPLY < <(
            compgen -W "vinst servicenow tickets" -- "$word"
            compgen -f -- "$word"
        )
        return
        ;;
    --per) choices="all tier queue" ;;
    --by) choices="day week month" ;;
    --kind) choices="incident service-request problem change" ;;
    --channel) choices="phone mail web chat in-person monitoring import" ;;
    --type) choices="requester vendor timer" ;;
    --role) choices="requester technician supervisor administrator automaton" ;;
    --rate) choices="yes no" ;;
    --state) choices="new open pending-requester pending-vendor pending-timer resolved closed merged cancelled any" ;;
    --sort) choices="urgent number priority subject requester client state queue assignee age last-contact changed due" ;;
    --as | --in | --choose | --show | --queue | --tier | --assignee | --limit | --tickets | --seed | --calendar | --rule | --from | --to | --at) return ;;
    esac
    if [[ -n $choices ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
        return
    fi

    _tierdeskctl_verb
    if [[ -z $verb && $word != -* ]]; then
        choices=$tierdeskctl_verbs
    elif [[ $word == -* ]]; then
        choices=$("${COMP_WORDS[0]}" ${verb:+"$verb"} ${second:+"$second"} --help 2>/dev/null | grep -o '^  --[a-z-]*')
        choices+=" --help --json"
    elif [[ -z $second ]]; then
        case $verb in
        report) choices="assistant figures run trend forecast handoffs misroutes deflection" ;;
        playbook) choices="show list lint diff publish" ;;
        calendar) choices="add between next import check" ;;
        watcher) choices="add remove" ;;
        task) choices="add tick" ;;
        person) choices="add edit password erase" ;;
        export) choices="person client" ;;
        classify) choices="eval" ;;
        kb) choices="search list show history diff restore archive suggest remark counts eval new edit import export" ;;
        guide) choices="list show run answer back aside trail check figures replay" ;;
        client) choices="add erase" ;;
        keychain) choices="show keep forget" ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
    case $verb in
    import | backup | restore | move | attach | playbook | calendar | classify | kb | guide)
        if [[ $word != -* ]]; then
            compopt -o filenames
            mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word")
        fi
        ;;
    esac
}
complete -F _tierdeskctl tierdeskctl
