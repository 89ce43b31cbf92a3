//! Rules about the text of files: length, and what must not stand in them.

use std::fs;
use std::path::Path;

use super::functions;
use crate::failure::Failure;

/// Lines of a hand-written source file.
const FILE_LINES_MAX: usize = 600;
/// Lines of a function.
const FUNCTION_LINES_MAX: usize = 70;
/// Folders that hold nothing written by hand, or nothing of ours.
const SKIPPED: [&str; 7] =
    [".git", ".venv", "target", "ironkeep-data", "__pycache__", "models", "node_modules"];
/// Kinds of files that are text of ours.
const TEXT: [&str; 10] = ["rs", "toml", "md", "py", "sh", "json", "yml", "yaml", "tf", "txt"];
/// Where the files of one developer's machine lie. In two halves, so that this file passes.
const MACHINE_PATHS: [(&str, &str); 5] =
    [("/wo", "rk/"), ("/ro", "ot/"), ("/ho", "me/"), ("/Us", "ers/"), ("C:\\Us", "ers")];

/// The home of ARNs, and the tools that judge the product with texts of their own.
const ARN_WRITERS: [&str; 3] = ["crates/names/", "crates/policy-model/", "crates/fuzz/"];
/// How an ARN in a string starts. In halves, so that this file passes.
const ARN_STARTS: [&str; 3] = [concat!("\"ar", "n:"), concat!("ar", "n:aws"), concat!("ar", "n:{")];

/// What a crate's manifest says to have the lints of the workspace.
const INHERITED_LINTS: &str = "[lints]\nworkspace = true";
/// The crates with a written case for unsafe code (in their `lib.rs`), and so with lists of their own.
const OWN_LINTS: [&str; 2] = ["crates/locked-memory/Cargo.toml", "crates/pkcs11-module/Cargo.toml"];

/// What is wrong in the files below `root`.
pub(super) fn breaches(root: &Path) -> Result<Vec<String>, Failure> {
    let mut breaches = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !SKIPPED.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if TEXT.contains(&extension.as_str()) || name == "run" {
                let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                let text = fs::read_to_string(&path)
                    .map_err(|error| Failure::new(format!("{shown}: {error}")))?;
                breaches.extend(breaches_in(&shown, &text));
            }
        }
    }
    Ok(breaches)
}

/// What is wrong in one file; `path` is relative to the workspace.
pub(crate) fn breaches_in(path: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    let mut add = |line: usize, what: &str| breaches.push(format!("{path}:{line}: {what}"));
    for (index, line) in text.lines().enumerate() {
        for (start, end) in MACHINE_PATHS {
            if names_path(line, &format!("{start}{end}")) {
                add(index + 1, "names a path of somebody's machine");
            }
        }
    }
    // A crate with a workspace of its own has nothing to inherit.
    let is_member = path != "Cargo.toml" && !text.lines().any(|line| line == "[workspace]");
    if path.ends_with("Cargo.toml") && is_member {
        for wanted in [INHERITED_LINTS, "version.workspace = true"] {
            let is_excepted = wanted == INHERITED_LINTS && OWN_LINTS.contains(&path);
            if !text.contains(wanted) && !is_excepted {
                add(1, &format!("lacks `{}`", wanted.replace('\n', " ")));
            }
        }
    }
    let is_generated = path.contains("/generated/");
    if !path.ends_with(".rs") || is_generated {
        return breaches;
    }
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/");
    let code = without_tests(text);
    if !is_test && code.lines().count() > FILE_LINES_MAX {
        add(FILE_LINES_MAX + 1, &format!("the file is longer than {FILE_LINES_MAX} lines"));
    }
    for function in functions::all(code) {
        if !is_test && function.lines > FUNCTION_LINES_MAX {
            let what = format!("`{}` is longer than {FUNCTION_LINES_MAX} lines", function.name);
            add(function.line, &what);
        }
        if function.is_getter && function.name.starts_with("get_") {
            add(function.line, "a getter's name does not start with `get_`");
        }
    }
    for (index, line) in text.lines().enumerate() {
        let code = line.trim_start();
        if code.starts_with("#[allow(") || code.starts_with("#![allow(") {
            add(index + 1, "`allow` hides a rule: fix it or `expect` it with a reason");
        }
        if !is_test && writes_arn(path, code) {
            add(index + 1, "an ARN in a string: names::ArnNamespace writes and reads them");
        }
        if code.starts_with("#[ignore") {
            add(index + 1, "no test is ignored");
        }
        if line.starts_with("type ") || line.starts_with("pub type ") {
            add(index + 1, "a type alias: make a type, or write it out");
        }
    }
    breaches
}

/// Whether a line of code has an ARN in a string, outside the crate that writes them and the tools
/// that must not trust it.
fn writes_arn(path: &str, code: &str) -> bool {
    let may =
        ARN_WRITERS.iter().any(|folder| path.starts_with(folder)) || path.contains("benches/");
    !may && !code.starts_with("//") && ARN_STARTS.iter().any(|start| code.contains(start))
}

/// Whether `line` has the absolute path `start`, not a longer one that contains it.
fn names_path(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(index, _)| {
        let before = line.get(..index).and_then(|head| head.chars().next_back());
        before.is_none_or(|letter| letter.is_whitespace() || "\"'`(=:,".contains(letter))
    })
}

/// The text before a test module that ends the file.
fn without_tests(text: &str) -> &str {
    text.find("\n#[cfg(test)]\nmod tests {").and_then(|end| text.get(..end)).unwrap_or(text)
}
