//! Manual pages and completions of a shell, made from the definitions of the command line: what packages
//! hold.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, Args, Command};

mod completions;

use completions::Completions;

/// Where they are written.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Write a manual page of each command into this directory.
    #[arg(long, value_name = "DIR")]
    man: Option<PathBuf>,
    /// Write completions for bash to this file.
    #[arg(long, value_name = "FILE")]
    bash: Option<PathBuf>,
    /// Write completions for zsh to this file, which is called `_ironkeep` in a folder of `fpath`.
    #[arg(long, value_name = "FILE")]
    zsh: Option<PathBuf>,
    /// Write completions for fish to this file.
    #[arg(long, value_name = "FILE")]
    fish: Option<PathBuf>,
}

/// Runs the command; `command` is the whole command line.
pub(crate) fn run(arguments: &Arguments, mut command: Command) -> Result<(), String> {
    command.build();
    let mut tree = Vec::new();
    collect(&command, command.get_name(), &mut tree);
    if let Some(dir) = &arguments.man {
        for (path, command) in &tree {
            let name = path.replace(' ', "-");
            write(&dir.join(format!("{name}.1")), &manual(path, command, &tree))?;
        }
    }
    let completions = Completions::of(&tree);
    for (file, text) in [
        (&arguments.bash, Completions::bash as fn(&_) -> _),
        (&arguments.zsh, Completions::zsh),
        (&arguments.fish, Completions::fish),
    ] {
        if let Some(file) = file {
            write(file, &text(&completions))?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("`{}`: {error}", path.display()))
}

/// All commands that are shown, with the words that lead to them.
fn collect<'a>(command: &'a Command, path: &str, into: &mut Vec<(String, &'a Command)>) {
    into.push((path.to_owned(), command));
    for inner in shown(command) {
        collect(inner, &format!("{path} {}", inner.get_name()), into);
    }
}

fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    let is_shown = |inner: &&Command| !inner.is_hide_set() && inner.get_name() != "help";
    command.get_subcommands().filter(is_shown)
}

fn arguments(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|argument| !argument.is_hide_set())
}

/// The manual page of `command`, in the man macros of roff.
fn manual(path: &str, command: &Command, tree: &[(String, &Command)]) -> String {
    let mut page = String::new();
    let name = path.replace(' ', "-");
    let version = env!("CARGO_PKG_VERSION");
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let mut line = |text: String| {
        // Writing into memory cannot fail.
        let _ = writeln!(page, "{text}");
    };
    line(format!(".TH \"{}\" 1 \"\" \"Ironkeep {version}\" \"Ironkeep\"", name.to_uppercase()));
    line(format!(".SH NAME\n{} \\- {}", escaped(&name), escaped(about.trim_end_matches('.'))));
    line(".SH SYNOPSIS\n.nf".to_owned());
    let usage = command.clone().render_usage().to_string();
    line(escaped(usage.trim_start_matches("Usage:").trim()));
    line(".fi\n.SH DESCRIPTION".to_owned());
    let long = command.get_long_about().map(ToString::to_string);
    line(escaped(&long.unwrap_or(about)));
    let commands: Vec<&Command> = shown(command).collect();
    if !commands.is_empty() {
        line(".SH COMMANDS".to_owned());
    }
    for inner in commands {
        let about = inner.get_about().map(ToString::to_string).unwrap_or_default();
        line(format!(".TP\n.B {}\n{}", escaped(inner.get_name()), escaped(&about)));
    }
    line(".SH OPTIONS".to_owned());
    for argument in arguments(command) {
        line(option(argument));
    }
    if let Some(more) = command.get_after_help() {
        line(".SH NOTES\n.nf".to_owned());
        line(escaped(&more.to_string()));
        line(".fi".to_owned());
    }
    let others = tree.iter().filter(|(other, _)| other != path);
    let others = others.map(|(other, _)| format!("{}(1)", escaped(&other.replace(' ', "-"))));
    // Names are not hyphenated: whoever searches for one finds it.
    line(format!(".SH SEE ALSO\n.nh\n{}", others.collect::<Vec<_>>().join(", ")));
    page
}

/// How an argument is given, and what it does.
fn option(argument: &Arg) -> String {
    let values = argument.get_value_names().unwrap_or_default();
    let values = if argument.get_action().takes_values() { values } else { &[] };
    let values: Vec<&str> = values.iter().map(|name| name.as_str()).collect();
    let short = argument.get_short().map(|short| format!("\\fB\\-{short}\\fR, "));
    let given = match argument.get_long() {
        Some(long) => format!("\\fB\\-\\-{}\\fR", escaped(long)),
        None => String::new(),
    };
    let values = format!("\\fI{}\\fR", escaped(&values.join(" ")));
    let mut text = format!(".TP\n{}{given} {values}\n", short.unwrap_or_default());
    let help = argument.get_long_help().or(argument.get_help());
    text.push_str(&escaped(&help.map(ToString::to_string).unwrap_or_default()));
    let possible: Vec<String> =
        possible_values(argument).iter().map(|value| escaped(value)).collect();
    // Writing into memory cannot fail.
    if !possible.is_empty() {
        let _ = write!(text, "\nOne of: {}.", possible.join(", "));
    }
    if let Some(variable) = argument.get_env() {
        let _ = write!(text, "\nThe variable {} does the same.", variable.display());
    }
    text
}

fn possible_values(argument: &Arg) -> Vec<String> {
    if !argument.get_action().takes_values() {
        return Vec::new();
    }
    let values = argument.get_possible_values();
    values.iter().filter(|it| !it.is_hide_set()).map(|it| it.get_name().to_owned()).collect()
}

/// `text` so that roff shows it as it is.
fn escaped(text: &str) -> String {
    let line = |line: &str| {
        let line = line.replace('\\', "\\e").replace('-', "\\-");
        if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
