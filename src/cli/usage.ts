/** The help of the command line, in lines of up to 80 characters. */
export const usage = `Baton checks marketing plans written in Markdown.

Usage: baton check [paths...]           Report problems in plans
       baton tree [paths...]            Show what each vendor depends on
       baton agenda [paths...]          List what is overdue, due today, due
                                        this week, and due later
       baton schedule [paths...]        List due dates, float, and the critical
                                        path to launch
       baton slip WHAT DAYS [paths...]  Show what moves if WHAT (the ID or name
                                        of an item or vendor) is DAYS working
                                        days late, or early if negative
       baton graph [paths...]           Write the hand-off graph
       baton read [paths...]            Show what is understood of each value
       baton brief VENDOR [paths...]    Write a brief for VENDOR (a name or ID),
                                        with nothing about anyone else
       baton report [paths...]          Write a status report on one page
       baton explain [RULE]             Show what a rule requires and why, or
                                        list all rules

  Paths are files, folders, or globs. The default is every plan in this folder
  and its subfolders. A plan is a Markdown file with type: marketing-plan in
  its front matter, or one named *.plan.md.

Options:
  --format pretty|json  Output format (default: pretty)
  --format github|gitlab|junit|sarif
                        check: output for a CI system
  --format mermaid|dot|svg|json
                        graph: output format (default: mermaid)
  --format md|html      brief: output format (default: by the ending of the
                        file, or md)
  --format md|html|text report: output format; text is for a message
  --for PERSON          report: only what PERSON is accountable for
  --out FILE            brief, report: file to write instead of printing
  --force               brief, report: replace the file if it exists
  --today YYYY-MM-DD    Date to use as today
  --profile NAME        check: essential, standard (default), or strict
  --fix                 check: apply automatic fixes
  --fix-dry-run         check: print what --fix would change, as a diff
  --quiet               check: report only errors and warnings
  --max-findings N      check: accept up to N errors and warnings
  --changed REVISION    check: report only what is new since this branch left
                        a Git branch, tag, or commit
  --baseline FILE       check: don't report the problems that FILE lists
  --write-baseline FILE check: list all current problems in FILE
  --stdin               check: read one document from the standard input
  --stdin-filename FILE check: the path that it counts as
  --needed-by           tree: show what depends on each vendor instead
  --version             Print the version
  --help                Print this help

Examples: baton brief "Northlight PR" plan.md --out brief.html
          baton report plan.md --format text --for "Priya Raman"

Settings are read from .batonrc.json, or from the baton section of
.vscode/settings.json. Exit codes: 0 no errors or warnings, or no plans;
1 errors or warnings; 2 invalid usage, or a file could not be read or written.
`;
