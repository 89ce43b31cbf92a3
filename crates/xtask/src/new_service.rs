//! `cargo xtask new-service NAME --model FILE --operation OPERATION [--sample JSON]`: the start of a
//! service from its model in botocore's form.
//!
//! It makes the model and its patches, `api-NAME`, `svc-NAME` with one operation, and the lines in
//! which the workspace, the composition and the coverage tests name a service. The operation is
//! authorised and recorded. A list of which nothing can be made yet is answered, empty; any other
//! operation says that it is not implemented, until somebody writes what it does.

mod facts;
mod lines;
mod sample;

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::json::Json;
use crate::words::{snake, type_name};
use crate::{botocore, generate};

use facts::Facts;
use lines::LINES;

/// What was asked for.
#[derive(Debug)]
pub(crate) struct NewService<'a> {
    /// As botocore calls the service's folder: `secretsmanager`.
    pub(crate) name: &'a str,
    /// The service's `service-2.json`.
    pub(crate) model: &'a Path,
    /// The first operation.
    pub(crate) operation: &'a str,
    /// The least input that the operation takes; made from the model where that says enough.
    pub(crate) sample: Option<&'a str>,
}

impl<'a> NewService<'a> {
    /// Reads the arguments after `new-service`.
    pub(crate) fn parse(arguments: &[&'a str]) -> Result<Self, Failure> {
        let usage = || {
            Failure::new(
                "usage: cargo xtask new-service NAME --model FILE --operation OPERATION [--sample JSON]",
            )
        };
        let (name, options) = arguments.split_first().ok_or_else(usage)?;
        let (mut model, mut operation, mut sample) = (None, None, None);
        for pair in options.chunks(2) {
            match *pair {
                ["--model", file] => model = Some(Path::new(file)),
                ["--operation", name] => operation = Some(name),
                ["--sample", json] => sample = Some(json),
                _ => return Err(usage()),
            }
        }
        match (model, operation) {
            (Some(model), Some(operation)) => Ok(Self { name, model, operation, sample }),
            _ => Err(usage()),
        }
    }

    /// Makes the service in the workspace at `root`.
    pub(crate) fn make(&self, root: &Path) -> Result<(), Failure> {
        let full = Json::parse(&fs::read_to_string(self.model)?)?;
        let files = self.files(root, &full)?;
        for (path, text) in files {
            let path = root.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, text)?;
        }
        generate::write_all(root)
    }

    /// What is written by hand from now on, and the files that get a line: path in the workspace,
    /// and text.
    pub(crate) fn files(&self, root: &Path, full: &Json) -> Result<Vec<(String, String)>, Failure> {
        let name = self.name;
        let is_plain =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if name.is_empty() || !name.chars().all(is_plain) || !name.starts_with(char::is_alphabetic)
        {
            return Err(Failure::new(format!(
                "{name}: small letters, digits and hyphens name a service"
            )));
        }
        for path in [format!("models/{name}.json"), format!("crates/svc-{name}")] {
            if root.join(&path).exists() {
                return Err(Failure::new(format!("{path} is there already")));
            }
        }
        let model = botocore::with_origin(full, format!("botocore, data/{name}"));
        let facts = Facts::read(name, full, &model)?;
        let operation = facts.operation(self.operation)?;
        let sample = sample::of(&facts, &operation, self.sample)?;
        let crates = |krate: &str, path: &str| format!("crates/{krate}-{name}/{path}");
        let listed: String = facts
            .operations()
            .filter(|other| *other != self.operation)
            .map(|other| format!("{other}\n"))
            .collect();
        let remaining = listed.lines().count();
        let mut files = vec![
            (format!("models/{name}.json"), model.in_lines()),
            (format!("models/patches/{name}.json"), facts.patch().in_lines()),
            (crates("api", "Cargo.toml"), facts.api_manifest()),
            (crates("svc", "Cargo.toml"), facts.service_manifest(&operation)),
            (crates("svc", "src/lib.rs"), self.filled(include_str!("new_service/lib.txt"), &facts)),
            (crates("svc", "src/ops.rs"), String::new()),
            (
                crates("svc", &format!("src/ops/{}.rs", snake(self.operation))),
                generate::formatted(root, &facts.handler(&operation))?,
            ),
            (
                format!("crates/testkit/tests/it/samples/{}.rs", facts.word()),
                generate::formatted(root, &sample)?,
            ),
            (format!("crates/testkit/not-implemented/{}.txt", facts.signing_name()), listed),
        ];
        for line in LINES {
            let text = match files.iter().find(|(path, _)| path == line.file) {
                Some((_, text)) => text.clone(),
                None => fs::read_to_string(root.join(line.file))?,
            };
            let text = line.added(&text, &facts, remaining)?;
            files.retain(|(path, _)| path != line.file);
            files.push((line.file.to_owned(), text));
        }
        Ok(files)
    }

    fn filled(&self, template: &str, facts: &Facts<'_>) -> String {
        template
            .replace("$OPERATION", &type_name(self.operation))
            .replace("$SERVICE", &facts.service_type())
            .replace("$API", &facts.api())
            .replace("$ID", facts.id())
    }
}

#[cfg(test)]
mod tests;
