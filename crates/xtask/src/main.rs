//! Chores of the workspace: `cargo xtask models | generate [--check] | new-service | fixtures | tidy`.

mod botocore;
mod catalogue;
mod failure;
mod fixtures;
mod generate;
mod json;
mod model;
mod modules;
mod new_service;
mod routes;
mod tidy;
mod words;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use failure::Failure;

/// The folder of what is said about each model, one file a service; `catalogue.json` is about all.
const PATCHES: &str = "models/patches";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["models"] => botocore::cut_all(&root()),
        ["generate"] => generate::write_all(&root()),
        ["generate", "--check"] => generate::check_all(&root()),
        ["new-service", arguments @ ..] => {
            new_service::NewService::parse(arguments).and_then(|service| service.make(&root()))
        }
        ["fixtures"] => fixtures::start_all(&root()),
        ["tidy"] => tidy::check(&root()),
        _ => Err(Failure::new(
            "usage: cargo xtask models | generate [--check] | new-service ... | fixtures | tidy",
        )),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// The services whose models are kept, sorted; AWS's are called as their folders in botocore's data.
fn services(root: &Path) -> Result<Vec<String>, Failure> {
    let mut services = Vec::new();
    for entry in std::fs::read_dir(root.join(PATCHES))? {
        let file = entry?.path();
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name != "catalogue" {
            services.push(name);
        }
    }
    services.sort();
    Ok(services)
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
