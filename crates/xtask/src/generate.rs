//! `cargo xtask generate`: writes the `api-*` crates' sources from the patched models.

mod errors;
mod groups;
mod operations;
mod patterns;
mod shapes;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::model::Model;
use crate::routes::Routes;
use crate::{modules, services};

const HEADER: &str =
    "// Written by `cargo xtask generate` from the service's model. Do not edit.\n\n";

/// Writes every generated file.
pub(crate) fn write_all(root: &Path) -> Result<(), Failure> {
    let every = every_source(root)?;
    for stale in stale(root, &every)? {
        fs::remove_file(root.join(stale))?;
    }
    for (path, text) in every {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// Fails when a committed file is not what the generator writes.
pub(crate) fn check_all(root: &Path) -> Result<(), Failure> {
    let every = every_source(root)?;
    if let Some(stale) = stale(root, &every)?.first() {
        return Err(Failure::new(format!("{stale} is stale: run `cargo xtask generate`")));
    }
    for (path, text) in every {
        if fs::read_to_string(root.join(&path)).unwrap_or_default() != text {
            return Err(Failure::new(format!("{path} is stale: run `cargo xtask generate`")));
        }
    }
    Ok(())
}

/// The generated files of earlier runs that are written no more.
fn stale(root: &Path, every: &[(String, String)]) -> Result<Vec<String>, Failure> {
    let mut stale = Vec::new();
    for service in services(root)? {
        let folder = format!("crates/api-{service}/src/generated");
        // A service that is being made has none yet.
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let path = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            if !every.iter().any(|(written, _)| *written == path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}

fn every_source(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut every = crate::catalogue::sources(root)?;
    let routes = Routes::read(root)?;
    for service in services(root)? {
        every.extend(sources(root, &service, &routes)?);
    }
    every.extend(modules::sources(root)?);
    Ok(every)
}

/// `text` as it is committed: with the header, and as rustfmt leaves it.
pub(crate) fn finished(root: &Path, text: &str) -> Result<String, Failure> {
    Ok(format!("{HEADER}{}", formatted(root, text)?))
}

/// The generated files of a service: path in the workspace, and text.
fn sources(root: &Path, service: &str, routes: &Routes) -> Result<Vec<(String, String)>, Failure> {
    let model = Model::load(root, service, &routes.of(service))?;
    let folder = format!("crates/api-{service}/src");
    let shapes = shapes::sources(&model)?;
    let parts = [
        ("lib.rs", library(&model, !shapes.enums.is_empty())),
        ("generated/groups.rs", groups::source(&model)?),
        ("generated/structures.rs", shapes.structures),
        ("generated/enums.rs", shapes.enums),
        ("generated/schemas.rs", shapes.schemas),
        ("generated/operations.rs", operations::source(&model)?),
        ("generated/errors.rs", errors::source(&model)),
    ];
    let mut sources = Vec::new();
    for (name, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        sources.push((format!("{folder}/{name}"), finished(root, &text)?));
    }
    Ok(sources)
}

/// The crate's root: only modules and exports.
fn library(model: &Model, has_enums: bool) -> String {
    let id = model.metadata.text_at("serviceId").unwrap_or_default();
    let (module, export) = match has_enums {
        true => ("    pub(crate) mod enums;\n", "pub use generated::enums::*;\n"),
        false => ("", ""),
    };
    let (groups, groups_export) = match model.groups.is_empty() {
        true => ("", ""),
        false => ("    pub(crate) mod groups;\n", "pub use generated::groups::*;\n"),
    };
    let resolver = if model.is_s3() { include_str!("generate/resolver.txt") } else { "" };
    format!(
        "//! Types, operations and errors of the {id} API. Everything here is generated.\n\n\
         mod generated {{\n{module}    pub mod errors;\n{groups}    pub(crate) mod operations;\n    \
         pub(crate) mod schemas;\n    pub(crate) mod structures;\n}}\n\n\
         {export}pub use generated::errors;\n{groups_export}pub use generated::operations::*;\n\
         pub use generated::structures::*;\n{resolver}"
    )
}

#[cfg(test)]
pub(crate) use {groups::source as groups, patterns::rust as rust_pattern};

/// `text` as rustfmt leaves it.
pub(crate) fn formatted(root: &Path, text: &str) -> Result<String, Failure> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let Some(mut input) = child.stdin.take() else {
        return Err(Failure::new("rustfmt has no input"));
    };
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let done = child.wait_with_output()?;
    let written = writer.join().map_err(|_| Failure::new("rustfmt's input broke"))?;
    written?;
    if !done.status.success() {
        return Err(Failure::new("rustfmt refused a generated file"));
    }
    Ok(String::from_utf8(done.stdout)?)
}
