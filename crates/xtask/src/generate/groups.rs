//! Groups: members that several structures have alike, as one struct that is read from each input
//! and set in each output that has them all. The patches of a service name them.

use super::shapes::{imports, rust_type};
use crate::failure::Failure;
use crate::json::Json;
use crate::model::{Group, Model};
use crate::words::{snake, type_name};

/// A member of a group.
struct Field {
    name: String,
    /// Of the member in its structures, without `Option`.
    rust: String,
    is_required: bool,
}

/// The text of the file about groups; empty where a service has none.
pub(crate) fn source(model: &Model) -> Result<String, Failure> {
    let mut groups = String::new();
    for group in &model.groups {
        groups.push_str(&one(model, group)?);
    }
    if groups.is_empty() {
        return Ok(groups);
    }
    let standard = imports("std::collections", &["BTreeMap"], &groups);
    let wire = imports("wire", &["Blob", "SensitiveBlob", "SensitiveString", "Timestamp"], &groups);
    Ok(format!(
        "//! Members that several structures have alike.\n\n{standard}\n{wire}\n\
         use super::enums::*;\nuse super::structures::*;\n\n{groups}"
    ))
}

fn one(model: &Model, group: &Group) -> Result<String, Failure> {
    let shapes = model.data_shapes_of(group.direction)?;
    let mut fields: Option<Vec<Field>> = None;
    let mut methods = String::new();
    for prefix in group.prefixes.iter().map(String::as_str).chain([""]) {
        for (name, shape) in &shapes {
            let Some(own) = fields_of(model, shape, group, prefix)? else { continue };
            let known = fields.get_or_insert_with(|| fields_of_group(&own, group));
            let alike = known
                .iter()
                .zip(&own)
                .all(|(known, own)| known.rust == own.rust && known.is_required == own.is_required);
            if !alike {
                return Err(Failure::new(format!("{name} has {} with other types", group.name)));
            }
            methods.push_str(&method(group, &type_name(name), prefix, &own));
        }
    }
    let Some(fields) = fields else {
        return Err(Failure::new(format!("no structure has the members of {}", group.name)));
    };
    Ok(format!("{}{methods}", structure(group, &fields)))
}

/// The members of the group in `shape`; `None` when it lacks one.
fn fields_of(
    model: &Model,
    shape: &Json,
    group: &Group,
    prefix: &str,
) -> Result<Option<Vec<Field>>, Failure> {
    let Some(members) = shape.member("members") else { return Ok(None) };
    let required = shape.texts_at("required");
    let mut fields = Vec::new();
    for name in &group.members {
        let name = format!("{prefix}{name}");
        let Some(member) = members.member(&name) else { return Ok(None) };
        let is_required = required.contains(&name);
        fields.push(Field { name: snake(&name), rust: rust_type(model, member)?, is_required });
    }
    Ok(Some(fields))
}

/// The same fields under the names that the group has for them.
fn fields_of_group(own: &[Field], group: &Group) -> Vec<Field> {
    let named = own.iter().zip(&group.members);
    let field = |(own, name): (&Field, &String)| Field {
        name: snake(name),
        rust: own.rust.clone(),
        is_required: own.is_required,
    };
    named.map(field).collect()
}

fn structure(group: &Group, fields: &[Field]) -> String {
    let mut text = format!("/// {}\n", group.doc);
    let (derive, lifetime) = match group.is_read() {
        true => ("Debug, Clone, Copy", "<'a>"),
        false => ("Debug, Clone, Default", ""),
    };
    text.push_str(&format!("#[derive({derive})]\npub struct {}{lifetime} {{\n", group.name));
    for (field, name) in fields.iter().zip(&group.members) {
        let rust = match group.is_read() {
            true => borrowed(&field.rust),
            false => field.rust.clone(),
        };
        let rust = if field.is_required { rust } else { format!("Option<{rust}>") };
        text.push_str(&format!("/// `{name}`.\npub {}: {rust},\n", field.name));
    }
    text.push_str("}\n\n");
    text
}

/// The method of one structure that reads or sets the group.
fn method(group: &Group, shape: &str, prefix: &str, own: &[Field]) -> String {
    let name = format!("{}{}", prefixed(prefix), snake(&group.name));
    let mut lines = String::new();
    for (field, member) in own.iter().zip(&group.members) {
        let (ours, theirs) = (snake(member), &field.name);
        lines.push_str(&match group.is_read() {
            true => format!("{ours}: {},\n", read(field)),
            false => format!("self.{theirs} = members.{ours};\n"),
        });
    }
    match group.is_read() {
        true => format!(
            "impl {shape} {{\n/// Its [`{group}`].\n#[must_use]\n\
             pub fn {name}(&self) -> {group}<'_> {{\n{group} {{\n{lines}}}\n}}\n}}\n\n",
            group = group.name,
        ),
        false => format!(
            "impl {shape} {{\n/// Sets its [`{group}`].\n\
             pub fn set_{name}(&mut self, members: {group}) {{\n{lines}}}\n}}\n\n",
            group = group.name,
        ),
    }
}

fn prefixed(prefix: &str) -> String {
    if prefix.is_empty() { String::new() } else { format!("{}_", snake(prefix)) }
}

/// The type of a member that is lent.
fn borrowed(rust: &str) -> String {
    match rust {
        "String" => "&'a str".to_owned(),
        copied if is_copied(copied) => copied.to_owned(),
        other => format!("&'a {other}"),
    }
}

/// The member as the group lends it.
fn read(field: &Field) -> String {
    let name = &field.name;
    match (field.rust.as_str(), field.is_required) {
        (copied, _) if is_copied(copied) => format!("self.{name}"),
        (_, true) => format!("&self.{name}"),
        ("String", false) => format!("self.{name}.as_deref()"),
        (_, false) => format!("self.{name}.as_ref()"),
    }
}

fn is_copied(rust: &str) -> bool {
    ["bool", "i32", "i64", "f32", "f64", "Timestamp"].contains(&rust)
}
