//! Completions of shells: which command the words before lead to, and what can stand there. Each is a script of
//! its own, of the same three tables.

use std::fmt::Write as _;

use clap::Command;

use super::{arguments, possible_values, shown};

/// What can be completed.
#[derive(Debug, Default)]
pub(super) struct Completions {
    /// A command, and the name that leads on to the next.
    steps: Vec<(String, String)>,
    /// What can stand behind a command.
    words: Vec<(String, Vec<String>)>,
    /// A flag that has a value, and its values; none where it is a file or anything else.
    values: Vec<(String, Vec<String>)>,
}

impl Completions {
    pub(super) fn of(tree: &[(String, &Command)]) -> Self {
        let mut all = Self::default();
        for (path, command) in tree {
            let mut here: Vec<String> = Vec::new();
            for inner in shown(command) {
                here.push(inner.get_name().to_owned());
                all.steps.push((path.clone(), inner.get_name().to_owned()));
            }
            for argument in arguments(command) {
                let Some(long) = argument.get_long() else { continue };
                here.push(format!("--{long}"));
                if argument.get_action().takes_values() {
                    all.values.push((format!("{path} --{long}"), possible_values(argument)));
                }
            }
            all.words.push((path.clone(), here));
        }
        all
    }

    /// The branches of a `case`: `step` makes one of a step, and so on.
    fn branches(
        &self,
        step: fn(&str, &str) -> String,
        words: fn(&str, &[String]) -> String,
        values: fn(&str, &[String]) -> String,
    ) -> [String; 3] {
        let mut branches = [String::new(), String::new(), String::new()];
        let [steps, of_words, of_values] = &mut branches;
        // Writing into memory cannot fail.
        for (path, name) in &self.steps {
            let _ = writeln!(steps, "{}", step(path, name));
        }
        for (path, here) in &self.words {
            let _ = writeln!(of_words, "{}", words(path, here));
        }
        for (flag, possible) in &self.values {
            let _ = writeln!(of_values, "{}", values(flag, possible));
        }
        branches
    }

    pub(super) fn bash(&self) -> String {
        let [steps, words, values] = self.branches(
            |path, name| format!("      '{path} {name}') path='{path} {name}' ;;"),
            |path, here| format!("    '{path}') words='{}' ;;", here.join(" ")),
            |flag, possible| match possible {
                [] => format!("    '{flag}') COMPREPLY=($(compgen -f -- \"$word\")); return ;;"),
                possible => format!("    '{flag}') words='{}' ;;", possible.join(" ")),
            },
        );
        format!(
            "# Completions of ironkeep for bash.
_ironkeep() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} path=ironkeep part words=
  for part in \"${{COMP_WORDS[@]:1:COMP_CWORD-1}}\"; do
    case \"$path $part\" in
{steps}    esac
  done
  case \"$path\" in
{words}  esac
  case \"$path ${{COMP_WORDS[COMP_CWORD-1]}}\" in
{values}  esac
  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))
}}
complete -F _ironkeep ironkeep
"
        )
    }

    pub(super) fn zsh(&self) -> String {
        let [steps, words, values] = self.branches(
            |path, name| format!("      '{path} {name}') place='{path} {name}' ;;"),
            |path, here| format!("    '{path}') found=({}) ;;", here.join(" ")),
            |flag, possible| match possible {
                [] => format!("    '{flag}') _files; return ;;"),
                possible => format!("    '{flag}') found=({}) ;;", possible.join(" ")),
            },
        );
        format!(
            "#compdef ironkeep
# Completions of ironkeep for zsh.
_ironkeep() {{
  local place=ironkeep part
  local -a found
  for part in \"${{(@)words[2,CURRENT-1]}}\"; do
    case \"$place $part\" in
{steps}    esac
  done
  case \"$place\" in
{words}  esac
  case \"$place ${{words[CURRENT-1]}}\" in
{values}  esac
  compadd -- $found
}}
if [[ \"${{funcstack[1]}}\" == _ironkeep ]]; then
  _ironkeep \"$@\"
else
  compdef _ironkeep ironkeep
fi
"
        )
    }

    pub(super) fn fish(&self) -> String {
        let [steps, words, values] = self.branches(
            |path, name| format!("      case '{path} {name}'\n        set place '{path} {name}'"),
            |path, here| format!("    case '{path}'\n      printf '%s\\n' {}", here.join(" ")),
            |flag, possible| match possible {
                [] => format!(
                    "    case '{flag}'\n      __fish_complete_path (commandline -ct)\n      return"
                ),
                possible => {
                    format!(
                        "    case '{flag}'\n      printf '%s\\n' {}\n      return",
                        possible.join(" ")
                    )
                }
            },
        );
        format!(
            "# Completions of ironkeep for fish.
function __ironkeep_words
  set -l tokens (commandline -opc)
  set -l place ironkeep
  for part in $tokens
    switch \"$place $part\"
{steps}    end
  end
  switch \"$place $tokens[-1]\"
{values}  end
  switch \"$place\"
{words}  end
end
complete -c ironkeep -f -a '(__ironkeep_words)'
"
        )
    }
}
