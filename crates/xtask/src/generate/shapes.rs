//! Structs with their schemas, enumerations, and the schemas of simple shapes.

use std::collections::{BTreeMap, BTreeSet};

use super::patterns;
use crate::failure::Failure;
use crate::json::Json;
use crate::model::Model;
use crate::words::{screaming, snake, type_name, variant};

/// The texts of the generated files about shapes; `enums` is empty where there are none.
pub(crate) struct Shapes {
    pub(crate) structures: String,
    pub(crate) enums: String,
    pub(crate) schemas: String,
}

/// Writes them.
pub(crate) fn sources(model: &Model) -> Result<Shapes, Failure> {
    let mut structures = String::new();
    let mut enums = String::new();
    let mut schemas = String::new();
    let mut patterns = BTreeMap::new();
    let shapes = model.data_shapes()?;
    let referenced = referenced(&shapes);
    for (name, shape) in shapes {
        let kind = shape.text_at("type").unwrap_or_default();
        if kind == "structure" {
            structures.push_str(&structure(model, name, shape)?);
        }
        if shape.member("enum").is_some() {
            enums.push_str(&enumeration(name, shape)?);
        }
        if plain(shape).is_none() && referenced.contains(name) {
            schemas.push_str(&schema(model, name, shape, &mut patterns)?);
        }
    }
    for (text, (name, source)) in &patterns {
        schemas
            .push_str(&format!("static {name}: Pattern = Pattern::new({text:?}, {source:?});\n\n"));
    }
    let schemas = format!(
        "//! The schemas of everything that is referred to and not plain.\n\n{}\n{schemas}",
        imports("wire", &WIRE, &schemas),
    );
    if !enums.is_empty() {
        enums =
            format!("//! The enumerations; every one keeps values it does not know.\n\n{enums}");
    }
    let standard = imports("std::collections", &["BTreeMap"], &structures);
    // A structure that no routed operation has is not written, and takes no name.
    let is_written = |name: &&str| structures.contains(&format!("pub struct {name} "));
    let wire: Vec<&str> = WIRE.into_iter().filter(|name| !is_written(name)).collect();
    let wire = imports("wire", &wire, &structures);
    let own = imports("super", &["schemas"], &structures);
    let own_enums = if enums.is_empty() { "" } else { "use super::enums::*;\n" };
    let structures = format!(
        "//! The structures: one struct, one schema and one visitor each.\n\n\
         {standard}\n{wire}\n{own_enums}{own}\n{structures}"
    );
    Ok(Shapes { structures, enums, schemas })
}

/// Whether a structure of the service is called as an item of `wire` is, which is then written with its path.
fn is_structure(model: &Model, name: &str) -> bool {
    model.shape(name).is_ok_and(|shape| shape.text_at("type") == Some("structure"))
}

/// The items of `wire` that generated shapes may need.
const WIRE: [&str; 15] = [
    "Blob",
    "Body",
    "Kind",
    "List",
    "Location",
    "Map",
    "Member",
    "Pattern",
    "Schema",
    "SensitiveBlob",
    "SensitiveString",
    "Structure",
    "Timestamp",
    "TimestampFormat",
    "plain",
];

/// `use path::{...};` of those `names` that `text` has as words.
pub(super) fn imports(path: &str, names: &[&str], text: &str) -> String {
    let used = |name: &&&str| {
        text.match_indices(**name).any(|(start, found)| {
            let before = text.get(..start).and_then(|head| head.chars().next_back());
            let after = text.get(start + found.len()..).and_then(|tail| tail.chars().next());
            let inside = |letter: Option<char>| {
                letter.is_some_and(|letter| letter.is_alphanumeric() || "_`\":".contains(letter))
            };
            !inside(before) && !inside(after.filter(|letter| *letter != ':'))
        })
    };
    let used: Vec<&str> = names.iter().filter(used).copied().collect();
    if used.is_empty() { String::new() } else { format!("use {path}::{{{}}};\n", used.join(", ")) }
}

/// Names of the shapes that a member, element, key or value of another shape refers to.
fn referenced(shapes: &[(&str, &Json)]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, shape) in shapes {
        let members = shape.member("members").map(Json::entries).unwrap_or_default();
        let members = members.iter().map(|(_, member)| member);
        let parts = ["member", "key", "value"].iter().filter_map(|part| shape.member(part));
        for reference in members.chain(parts).filter(|member| !member.is_true_at("streaming")) {
            names.extend(reference.text_at("shape").map(str::to_owned));
        }
    }
    names
}

/// The ready-made schema of a shape without constraints.
fn plain(shape: &Json) -> Option<&'static str> {
    let facts = ["enum", "min", "max", "pattern", "sensitive", "timestampFormat", "percentEncoded"];
    if facts.iter().any(|fact| shape.member(fact).is_some()) {
        return None;
    }
    match shape.text_at("type")? {
        "boolean" => Some("BOOLEAN"),
        "integer" => Some("INTEGER"),
        "long" => Some("LONG"),
        "float" => Some("FLOAT"),
        "double" => Some("DOUBLE"),
        "string" => Some("STRING"),
        "blob" => Some("BLOB"),
        "timestamp" => Some("TIMESTAMP"),
        _ => None,
    }
}

/// The Rust type of a reference.
pub(super) fn rust_type(model: &Model, reference: &Json) -> Result<String, Failure> {
    if reference.is_true_at("streaming") {
        return Ok("Body".to_owned());
    }
    let name = reference.text_at("shape").unwrap_or_default();
    let shape = model.shape(name)?;
    let sensitive = shape.is_true_at("sensitive");
    let part = |part: &str| rust_type(model, shape.member(part).unwrap_or(&Json::Null));
    Ok(match shape.text_at("type").unwrap_or_default() {
        "structure" => type_name(name),
        "list" => format!("Vec<{}>", part("member")?),
        "map" => format!("BTreeMap<String, {}>", part("value")?),
        "string" if shape.member("enum").is_some() => type_name(name),
        "string" if sensitive => "SensitiveString".to_owned(),
        "string" => "String".to_owned(),
        "blob" if sensitive => "SensitiveBlob".to_owned(),
        "blob" => "Blob".to_owned(),
        "boolean" => "bool".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" => "f32".to_owned(),
        "double" => "f64".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        other => return Err(Failure::new(format!("{name}: no Rust type for `{other}`"))),
    })
}

/// The schema a reference points to, as an expression.
fn target(model: &Model, reference: &Json) -> Result<String, Failure> {
    if reference.is_true_at("streaming") {
        return Ok("&plain::STREAM".to_owned());
    }
    let name = reference.text_at("shape").unwrap_or_default();
    Ok(match plain(model.shape(name)?) {
        Some(plain) => format!("&plain::{plain}"),
        None => format!("&schemas::{}", screaming(name)),
    })
}

fn structure(model: &Model, name: &str, shape: &Json) -> Result<String, Failure> {
    let rust_name = type_name(name);
    let required = shape.texts_at("required");
    let members = shape.member("members").map(Json::entries).unwrap_or_default();
    let payload = shape.text_at("payload");
    let (mut fields, mut entries, mut visits) = (String::new(), String::new(), Vec::new());
    let (mut streaming, mut payload_index) = (false, None);
    for (index, (member_name, member)) in members.iter().enumerate() {
        let field = snake(member_name);
        let is_required = required.contains(member_name);
        streaming |= member.is_true_at("streaming");
        payload_index = payload_index.or((payload == Some(member_name)).then_some(index));
        let mut rust = rust_type(model, member)?;
        // A body is always there, be it empty.
        if !is_required && !member.is_true_at("streaming") {
            rust = format!("Option<{rust}>");
        }
        fields.push_str(&format!("/// `{member_name}`{}\npub {field}: {rust},\n", note(member)));
        entries.push_str(&member_entry(model, member_name, member, is_required)?);
        visits.push(format!("{index} {field}"));
    }
    let traits = structure_traits(shape, payload_index);
    let derive = if streaming { "Default" } else { "Clone, Default" };
    let visitor = if streaming { "stream_shape" } else { "shape" };
    let schema_name = screaming(name);
    Ok(format!(
        "/// `{name}`.\n#[derive({derive})]\npub struct {rust_name} {{\n{fields}}}\n\n\
         pub(super) static {schema_name}: Structure = \
         Structure::new({name:?}, &[{entries}]){traits};\n\n\
         wire::{visitor}!({rust_name}, {schema_name} {{ {} }});\n\n",
        visits.join(", ")
    ))
}

fn structure_traits(shape: &Json, payload: Option<usize>) -> String {
    let mut traits = String::new();
    if let Some(index) = payload {
        traits.push_str(&format!(".payload({index})"));
    }
    if let Some(root) = shape.text_at("xmlRoot") {
        traits.push_str(&format!(".xml_root({root:?})"));
    }
    if shape.is_true_at("xmlUnwrapped") {
        traits.push_str(".xml_unwrapped()");
    }
    if shape.is_true_at("xmlChoice") {
        traits.push_str(".xml_choice()");
    }
    if shape.is_true_at("sensitive") {
        traits.push_str(".sensitive()");
    }
    if let Some(namespace) = shape.member("xmlNamespace") {
        let prefix = namespace.text_at("prefix").unwrap_or_default();
        let uri = namespace.text_at("uri").unwrap_or_default();
        traits.push_str(&format!(".namespace({prefix:?}, {uri:?})"));
    }
    traits
}

/// Where the member travels, for the doc line.
fn note(member: &Json) -> String {
    let wire = member.text_at("locationName").unwrap_or_default();
    match member.text_at("location") {
        Some("header") => format!(": header `{wire}`."),
        Some("headers") => format!(": headers `{wire}*`."),
        Some("querystring") => format!(": query parameter `{wire}`."),
        Some("uri") => ": in the path.".to_owned(),
        Some("statusCode") => ": the HTTP status.".to_owned(),
        _ => ".".to_owned(),
    }
}

fn member_entry(
    model: &Model,
    name: &str,
    member: &Json,
    required: bool,
) -> Result<String, Failure> {
    let mut entry = format!("Member::new({name:?}, {})", target(model, member)?);
    if let Some(wire) = member.text_at("locationName").filter(|wire| *wire != name) {
        entry.push_str(&format!(".wire({wire:?})"));
    }
    if required {
        entry.push_str(".required()");
    }
    let location = match member.text_at("location") {
        None => None,
        Some("header") => Some("Header"),
        Some("headers") => Some("PrefixHeaders"),
        Some("querystring") => Some("Query"),
        Some("uri") => Some("Label"),
        Some("statusCode") => Some("Status"),
        Some(other) => return Err(Failure::new(format!("{name}: location `{other}`"))),
    };
    if let Some(location) = location {
        let path = if is_structure(model, "Location") { "wire::" } else { "" };
        entry.push_str(&format!(".at({path}Location::{location})"));
    }
    let shape = model.shape(member.text_at("shape").unwrap_or_default())?;
    if member.is_true_at("flattened") || shape.is_true_at("flattened") {
        entry.push_str(".flattened()");
    }
    if member.is_true_at("xmlAttribute") {
        entry.push_str(".attribute()");
    }
    entry.push_str(",\n");
    Ok(entry)
}

fn enumeration(name: &str, shape: &Json) -> Result<String, Failure> {
    let values = shape.texts_at("enum");
    let mut variants = String::new();
    let mut seen = Vec::new();
    for value in &values {
        let variant = variant(value);
        if seen.contains(&variant) {
            return Err(Failure::new(format!("{name}: two variants {variant}")));
        }
        variants.push_str(&format!("        {variant} = {value:?},\n"));
        seen.push(variant);
    }
    Ok(format!(
        "wire::text_enum! {{\n    /// `{name}`.\n    pub enum {} {{\n{variants}    }}\n}}\n\n",
        type_name(name)
    ))
}

/// The static schema of a shape that is not plain.
fn schema(
    model: &Model,
    name: &str,
    shape: &Json,
    patterns: &mut BTreeMap<String, (String, String)>,
) -> Result<String, Failure> {
    let constant = screaming(name);
    let kind = kind(model, name, shape)?;
    let mut out =
        format!("pub(super) static {constant}: Schema = Schema::new({name:?}, Kind::{kind})");
    for bound in ["min", "max"] {
        if let Some(bound_value) = shape.integer_at(bound) {
            out.push_str(&format!(".{bound}({bound_value})"));
        }
    }
    if let Some(pattern) = shape.text_at("pattern") {
        if !patterns.contains_key(pattern) {
            let source = match shape.text_at("patternSource") {
                Some(source) => source.to_owned(),
                None => patterns::rust(pattern)?,
            };
            let fresh = format!("PATTERN_{}", patterns.len());
            patterns.insert(pattern.to_owned(), (fresh, source));
        }
        if let Some((constant, _)) = patterns.get(pattern) {
            out.push_str(&format!(".pattern(&{constant})"));
        }
    }
    if let Some(refusal) = shape.text_at("refusal") {
        out.push_str(&format!(".refusal({refusal:?})"));
    }
    if shape.is_true_at("sensitive") {
        out.push_str(".sensitive()");
    }
    if shape.is_true_at("percentEncoded") {
        out.push_str(".percent_encoded()");
    }
    out.push_str(";\n\n");
    Ok(out)
}

/// The `wire::Kind` of a shape, as an expression without its path.
fn kind(model: &Model, name: &str, shape: &Json) -> Result<String, Failure> {
    let part = |part: &str, default: &str| -> Result<String, Failure> {
        let member = shape.member(part).unwrap_or(&Json::Null);
        let target = target(model, member)?.replace("schemas::", "");
        let wire = member.text_at("locationName").unwrap_or(default);
        Ok(format!("Member::new({part:?}, {target}).wire({wire:?})"))
    };
    let flattened = shape.is_true_at("flattened");
    Ok(match shape.text_at("type").unwrap_or_default() {
        "string" if shape.member("enum").is_some() => {
            let values: Vec<String> =
                shape.texts_at("enum").iter().map(|value| format!("{value:?}")).collect();
            format!("Enum(&[{}])", values.join(", "))
        }
        "structure" => format!("Structure(&super::structures::{})", screaming(name)),
        "list" => {
            let member = part("member", "member")?;
            format!("List(&List {{ member: {member}, flattened: {flattened} }})")
        }
        "map" => {
            let (key, value) = (part("key", "key")?, part("value", "value")?);
            format!("Map(&Map {{ key: {key}, value: {value}, flattened: {flattened} }})")
        }
        "timestamp" => match shape.text_at("timestampFormat") {
            Some("iso8601") => "Timestamp(Some(TimestampFormat::Iso8601))".to_owned(),
            Some("rfc822") => "Timestamp(Some(TimestampFormat::HttpDate))".to_owned(),
            Some("unixTimestamp") => "Timestamp(Some(TimestampFormat::EpochSeconds))".to_owned(),
            Some(other) => return Err(Failure::new(format!("{name}: timestamp `{other}`"))),
            None => "Timestamp(None)".to_owned(),
        },
        simple => {
            let mut letters = simple.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect()
        }
    })
}
