//! Chores of the workspace: `cargo xtask models | generate [--check] | fixtures | tidy`.

mod botocore;
mod catalogue;
mod failure;
mod fixtures;
mod generate;
mod json;
mod model;
mod tidy;
mod words;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use failure::Failure;

/// The services whose models are kept, and the folder of each in botocore's data.
const SERVICES: [&str; 6] = ["cloudtrail", "iam", "kms", "organizations", "s3", "sts"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["models"] => botocore::cut_all(&root()),
        ["generate"] => generate::write_all(&root()),
        ["generate", "--check"] => generate::check_all(&root()),
        ["fixtures"] => fixtures::start_all(&root()),
        ["tidy"] => tidy::check(&root()),
        _ => Err(Failure::new("usage: cargo xtask models | generate [--check] | fixtures | tidy")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
