//! `cargo xtask models`: cuts the service descriptions of an installed botocore down to facts.
//!
//! Kept: operations, shapes, constraints, errors. Dropped: every documentation text, examples,
//! endpoint rules, paginators, and shapes no operation reaches.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::json::Json;
use crate::services;

const METADATA: [&str; 7] = [
    "apiVersion",
    "endpointPrefix",
    "jsonVersion",
    "protocol",
    "serviceId",
    "targetPrefix",
    "xmlNamespace",
];
const OPERATION: [&str; 7] =
    ["http", "input", "output", "errors", "httpChecksum", "deprecated", "authtype"];
const SHAPE: [&str; 19] = [
    "type",
    "required",
    "members",
    "member",
    "key",
    "value",
    "enum",
    "min",
    "max",
    "pattern",
    "sensitive",
    "flattened",
    "payload",
    "locationName",
    "xmlNamespace",
    "timestampFormat",
    "exception",
    "error",
    "fault",
];
const MEMBER: [&str; 8] = [
    "shape",
    "location",
    "locationName",
    "flattened",
    "streaming",
    "xmlNamespace",
    "xmlAttribute",
    "timestampFormat",
];

/// The origin of a model that is AWS's starts so; any other is written here, by hand.
const ORIGIN: &str = "botocore";

/// Writes `models/<service>.json` for every service of AWS's.
pub(crate) fn cut_all(root: &Path) -> Result<(), Failure> {
    let (data, version) = installed()?;
    for service in services(root)? {
        let file = root.join(format!("models/{service}.json"));
        if !is_aws(&file)? {
            continue;
        }
        let full = description(&data.join(&service))?;
        let full = full.ok_or_else(|| Failure::new(format!("botocore has no {service}")))?;
        let origin = format!("{ORIGIN} {version}, data/{service}");
        fs::write(file, with_origin(&full, origin).in_lines())?;
    }
    crate::catalogue::cut(root, &data, &version)
}

/// Whether a model comes from AWS's.
fn is_aws(file: &Path) -> Result<bool, Failure> {
    let model = Json::parse(&fs::read_to_string(file)?)?;
    Ok(model.text_at("origin").is_some_and(|origin| origin.starts_with(ORIGIN)))
}

/// The facts of a full model, and where they come from.
pub(crate) fn with_origin(full: &Json, origin: String) -> Json {
    let mut model = Json::object();
    model.set("origin", Json::Text(origin));
    for (key, value) in cut(full).entries() {
        model.set(key, value.clone());
    }
    model
}

/// The newest description in botocore's `folder` of a service; `None` where it has none.
pub(crate) fn description(folder: &Path) -> Result<Option<Json>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path().join("service-2.json.gz");
        if file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    let Some(file) = files.pop() else { return Ok(None) };
    let unpacked = Command::new("gzip").arg("-dc").arg(&file).output()?;
    Ok(Some(Json::parse(&String::from_utf8(unpacked.stdout)?)?))
}

/// Where botocore keeps its data, and its version.
fn installed() -> Result<(PathBuf, String), Failure> {
    let program = "import botocore; print(botocore.__path__[0]); print(botocore.__version__)";
    let told = Command::new("python3").args(["-c", program]).output()?;
    let told = String::from_utf8(told.stdout)?;
    let mut lines = told.lines();
    match (lines.next(), lines.next()) {
        (Some(path), Some(version)) => Ok((Path::new(path).join("data"), version.to_owned())),
        _ => Err(Failure::new("botocore is not installed for python3")),
    }
}

/// The facts of a full model.
pub(crate) fn cut(full: &Json) -> Json {
    let empty = Json::object();
    let part = |name: &str| full.member(name).unwrap_or(&empty);
    let operations: Vec<(String, Json)> = part("operations")
        .entries()
        .iter()
        .map(|(name, operation)| (name.clone(), cut_operation(operation)))
        .collect();
    let reached = reached(&operations, part("shapes"));
    let mut shapes: Vec<(String, Json)> = part("shapes")
        .entries()
        .iter()
        .filter(|(name, _)| reached.contains(name))
        .map(|(name, shape)| (name.clone(), cut_shape(shape)))
        .collect();
    shapes.sort_by(|left, right| left.0.cmp(&right.0));
    let mut model = Json::object();
    model.set("metadata", part("metadata").only(&METADATA));
    model.set("operations", Json::Object(operations));
    model.set("shapes", Json::Object(shapes));
    model
}

fn cut_operation(operation: &Json) -> Json {
    let mut kept = operation.only(&OPERATION);
    for direction in ["input", "output"] {
        if let Some(reference) = kept.member(direction) {
            let reference = reference.only(&["shape", "resultWrapper", "locationName"]);
            kept.set(direction, reference);
        }
    }
    let errors: Vec<Json> = kept
        .member("errors")
        .map(Json::items)
        .unwrap_or_default()
        .iter()
        .filter_map(|error| error.member("shape").cloned())
        .collect();
    kept.set("errors", if errors.is_empty() { Json::Null } else { Json::List(errors) });
    kept
}

fn cut_shape(shape: &Json) -> Json {
    let mut kept = shape.only(&SHAPE);
    for part in ["member", "key", "value"] {
        if let Some(reference) = kept.member(part) {
            let reference = reference.only(&MEMBER);
            kept.set(part, reference);
        }
    }
    if let Some(members) = kept.member("members") {
        let members = members.entries().iter();
        let members = members.map(|(name, member)| (name.clone(), member.only(&MEMBER)));
        let members = Json::Object(members.collect());
        kept.set("members", members);
    }
    kept
}

/// Names of the shapes reached from any operation.
fn reached(operations: &[(String, Json)], shapes: &Json) -> BTreeSet<String> {
    let mut todo: Vec<String> = Vec::new();
    for (_, operation) in operations {
        for direction in ["input", "output"] {
            let reference = operation.member(direction).and_then(|part| part.text_at("shape"));
            todo.extend(reference.map(str::to_owned));
        }
        todo.extend(operation.texts_at("errors"));
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = todo.pop() {
        let Some(shape) = shapes.member(&name) else { continue };
        if !reached.insert(name) {
            continue;
        }
        let members = shape.member("members").map(Json::entries).unwrap_or_default();
        let references = members.iter().map(|(_, member)| member);
        let parts = ["member", "key", "value"].iter().filter_map(|part| shape.member(part));
        for reference in references.chain(parts) {
            todo.extend(reference.text_at("shape").map(str::to_owned));
        }
    }
    reached
}
