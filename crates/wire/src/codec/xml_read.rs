//! Reads an XML element into a shape, guided by its schema.

use super::xml_tree::{self, Element};
use super::{Missing, text};
use crate::limits::COLLECTION_COUNT_MAX;
use crate::path::Path;
use crate::schema::{Kind, List, Location, Map, Member, Schema, TimestampFormat};
use crate::value::{ListValue, MapValue, Slot, Value};
use crate::{AwsError, Shape, errors};

/// Parses a document whose root is called `root`.
pub(crate) fn document(bytes: &[u8], root: &str) -> Result<Element, AwsError> {
    let element = xml_tree::parse(bytes).map_err(|_| errors::malformed_xml())?;
    if element.name == root { Ok(element) } else { Err(errors::malformed_xml()) }
}

/// Reads the members that travel in the body from the children and attributes of `element`.
/// An element no member is named for is refused: the document would not mean what its sender
/// thinks.
pub(crate) fn structure(
    shape: &mut dyn Shape,
    element: &Element,
    path: &Path<'_>,
    missing: &mut Missing,
) -> Result<(), AwsError> {
    let members = shape.schema().members;
    let mut present = vec![false; members.len()];
    for child in &element.children {
        let found = members.iter().position(|member| {
            member.location == Location::Body && !member.attribute && is_of(member, &child.name)
        });
        let found = found.and_then(|index| Some((index, members.get(index)?)));
        let Some((index, member)) = found else { return Err(errors::malformed_xml()) };
        let value = shape.member_mut(index).ok_or_else(errors::malformed_xml)?;
        read(value, member, child, &path.member(member.name), missing)?;
        if let Some(present) = present.get_mut(index) {
            *present = true;
        }
    }
    for (index, member) in members.iter().enumerate().filter(|(_, member)| member.attribute) {
        let found = element.attributes.iter().find(|(name, _)| name == member.wire);
        if let (Some((_, text)), Some(value)) = (found, shape.member_mut(index)) {
            scalar(value, member.target, text)?;
            if let Some(present) = present.get_mut(index) {
                *present = true;
            }
        }
    }
    for (member, present) in members.iter().zip(present) {
        if member.required && member.location == Location::Body && !present {
            missing.paths.insert(path.member(member.name).render());
        }
    }
    Ok(())
}

/// Whether an element called `name` belongs to the member.
fn is_of(member: &Member, name: &str) -> bool {
    match member.target.kind {
        Kind::List(List { member: Member { target: Schema { kind, .. }, .. }, .. })
            if let Kind::Structure(choice) = kind
                && member.flattened
                && choice.xml_choice =>
        {
            choice.chosen(name).is_some()
        }
        _ => names(member) == name,
    }
}

/// The element name of a member: that of its elements where it is a flattened list.
fn names(member: &Member) -> &str {
    match member.target.kind {
        Kind::List(list) if member.flattened && list.member.wire != "member" => list.member.wire,
        _ => member.wire,
    }
}

fn read(
    value: &mut dyn Value,
    member: &Member,
    element: &Element,
    path: &Path<'_>,
    missing: &mut Missing,
) -> Result<(), AwsError> {
    match (member.target.kind, value.slot()) {
        (Kind::List(list), Slot::List(slot)) if member.flattened => {
            append(slot, list, element, path, missing)
        }
        (Kind::Map(map), Slot::Map(slot)) if member.flattened => {
            entry(slot, map, element, path, missing)
        }
        _ => any(value, member.target, element, path, missing),
    }
}

fn any(
    value: &mut dyn Value,
    schema: &Schema,
    element: &Element,
    path: &Path<'_>,
    missing: &mut Missing,
) -> Result<(), AwsError> {
    match (schema.kind, value.slot()) {
        (Kind::Structure(choice), Slot::Structure(shape)) if choice.xml_choice => {
            let index = choice.chosen(&element.name).ok_or_else(errors::malformed_xml)?;
            let member = choice.members.get(index).zip(shape.member_mut(index));
            let (member, value) = member.ok_or_else(errors::malformed_xml)?;
            read(value, member, element, &path.member(member.name), missing)
        }
        (Kind::Structure(_), Slot::Structure(shape)) => structure(shape, element, path, missing),
        (Kind::List(list), Slot::List(slot)) => {
            for child in &element.children {
                if child.name != list.member.wire {
                    return Err(errors::malformed_xml());
                }
                append(slot, list, child, path, missing)?;
            }
            Ok(())
        }
        (Kind::Map(map), Slot::Map(slot)) => {
            for child in &element.children {
                entry(slot, map, child, path, missing)?;
            }
            Ok(())
        }
        _ if element.children.is_empty() => scalar(value, schema, &element.text),
        _ => Err(errors::malformed_xml()),
    }
}

fn append(
    slot: &mut dyn ListValue,
    list: &List,
    element: &Element,
    path: &Path<'_>,
    missing: &mut Missing,
) -> Result<(), AwsError> {
    if slot.count() >= COLLECTION_COUNT_MAX {
        return Err(errors::malformed_xml());
    }
    let path = path.element(slot.count());
    any(slot.append(), list.member.target, element, &path, missing)
}

fn entry(
    slot: &mut dyn MapValue,
    map: &Map,
    element: &Element,
    path: &Path<'_>,
    missing: &mut Missing,
) -> Result<(), AwsError> {
    let child = |name: &str| element.children.iter().find(|child| child.name == name);
    let (Some(key), Some(value)) = (child(map.key.wire), child(map.value.wire)) else {
        return Err(errors::malformed_xml());
    };
    if slot.count() >= COLLECTION_COUNT_MAX {
        return Err(errors::malformed_xml());
    }
    let path = path.key(&key.text);
    any(slot.entry_mut(key.text.clone()), map.value.target, value, &path, missing)
}

fn scalar(value: &mut dyn Value, schema: &Schema, content: &str) -> Result<(), AwsError> {
    if let Kind::Enum(known) = schema.kind
        && !known.contains(&content)
    {
        return Err(errors::malformed_xml());
    }
    text::parse(schema, value.slot(), content, TimestampFormat::Iso8601)
        .map_err(|_| errors::malformed_xml())
}
