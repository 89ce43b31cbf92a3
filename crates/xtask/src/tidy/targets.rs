//! Each test program that is built costs a link, and each crate whose documentation is searched for
//! examples a run of rustdoc: a library says in its manifest what it has none of, and has what it does
//! not deny.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::json::Json;

/// What begins a unit test.
const TESTS: [&str; 3] = ["#[test]", "#[tokio::test", "proptest! {"];

/// A library, its manifest and its sources.
#[derive(Debug)]
pub(crate) struct Library {
    pub(crate) name: String,
    /// `test` of the manifest.
    pub(crate) tests: bool,
    /// `doctest` of the manifest.
    pub(crate) examples: bool,
    pub(crate) sources: Vec<String>,
}

/// What is wrong in the workspace at `root`, which `metadata` describes.
pub(super) fn breaches(root: &Path, metadata: &Json) -> Result<Vec<String>, Failure> {
    let mut breaches = Vec::new();
    for package in metadata.member("packages").map(Json::items).unwrap_or_default() {
        let targets = package.member("targets").map(Json::items).unwrap_or_default();
        let is_library = |target: &&Json| target.texts_at("kind").iter().any(|kind| kind == "lib");
        let Some(target) = targets.iter().find(is_library) else { continue };
        let name = package.text_at("name").unwrap_or_default().to_owned();
        let mut sources = Vec::new();
        let folder = package.text_at("manifest_path").map(Path::new).and_then(Path::parent);
        let folder = folder.and_then(Path::file_name).unwrap_or_default();
        collect(&root.join("crates").join(folder).join("src"), &mut sources)?;
        breaches.extend(breaches_of_library(&Library {
            name,
            tests: target.is_true_at("test"),
            examples: target.is_true_at("doctest"),
            sources,
        }));
    }
    Ok(breaches)
}

fn collect(folder: &Path, sources: &mut Vec<String>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// What is wrong with `library`.
pub(crate) fn breaches_of_library(library: &Library) -> Vec<String> {
    let Library { name, tests, examples, sources } = library;
    let is_test = |text: &String| {
        text.lines().any(|line| TESTS.iter().any(|test| line.trim_start().starts_with(test)))
    };
    let mut breaches = Vec::new();
    let mut hold = |setting: &str, says: bool, has: bool| {
        if says != has {
            breaches.push(format!("{name}: [lib] {setting} must be {has}"));
        }
    };
    hold("test", *tests, sources.iter().any(is_test));
    hold("doctest", *examples, sources.iter().any(|text| has_example(text)));
    breaches
}

/// Whether the documentation in `text` has a block of code that rustdoc compiles.
fn has_example(text: &str) -> bool {
    let mut is_open = false;
    for line in text.lines() {
        let line = line.trim_start();
        let documentation = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        let Some(language) = documentation.and_then(|line| line.trim_start().strip_prefix("```"))
        else {
            continue;
        };
        if !is_open && !language.starts_with("text") {
            return true;
        }
        is_open = !is_open;
    }
    false
}
