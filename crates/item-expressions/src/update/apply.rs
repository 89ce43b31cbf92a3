//! Applies updates. Whatever is read is read from the item as it was before.

use std::collections::BTreeMap;

use crate::invalid::Invalid;
use crate::number::Number;
use crate::path::{Path, PathPart};
use crate::update::{Source, Update};
use crate::value::Value;

pub(crate) fn apply(
    update: &Update,
    item: &BTreeMap<String, Value>,
) -> Result<BTreeMap<String, Value>, Invalid> {
    let mut changed = item.clone();
    let mut set = Vec::new();
    for (path, source) in &update.set {
        set.push((path, evaluate(source, item)?));
    }
    // What is set behind the end of a list is appended in the order of the places that were named.
    set.sort_by_key(|(path, _)| last_index(path));
    for (path, value) in set {
        put(&mut changed, path, value)?;
    }
    for (path, value) in &update.add {
        let sum = add(path.find(item), value)?;
        put(&mut changed, path, sum)?;
    }
    let mut removed: Vec<&Path> = update.remove.iter().collect();
    for (path, value) in &update.delete {
        parent(&mut changed, path)?;
        let Some(held) = path.find(item) else { continue };
        match without(held, value)? {
            Some(left) => put(&mut changed, path, left)?,
            None => removed.push(path),
        }
    }
    // From the end of a list to its begin: the places that were named are those of before.
    removed.sort_by_key(|path| core::cmp::Reverse(last_index(path)));
    for path in removed {
        remove(&mut changed, path)?;
    }
    Ok(changed)
}

fn last_index(path: &Path) -> Option<usize> {
    match path.rest.last() {
        Some(PathPart::Index(index)) => Some(*index),
        _ => None,
    }
}

fn wrong_operand() -> Invalid {
    Invalid::new("An operand in the update expression has an incorrect data type")
}

fn evaluate(source: &Source, item: &BTreeMap<String, Value>) -> Result<Value, Invalid> {
    match source {
        Source::Value(value) => Ok(value.clone()),
        Source::Path(path) => path.find(item).cloned().ok_or_else(|| {
            Invalid::new(
                "The provided expression refers to an attribute that does not exist in the item",
            )
        }),
        Source::IfNotExists(path, other) => match path.find(item) {
            Some(value) => Ok(value.clone()),
            None => evaluate(other, item),
        },
        Source::ListAppend(one, other) => match (evaluate(one, item)?, evaluate(other, item)?) {
            (Value::L(mut list), Value::L(more)) => {
                list.extend(more);
                Ok(Value::L(list))
            }
            _ => Err(wrong_operand()),
        },
        Source::Plus(one, other) => number(one, other, item, Number::plus),
        Source::Minus(one, other) => number(one, other, item, Number::minus),
    }
}

fn number(
    one: &Source,
    other: &Source,
    item: &BTreeMap<String, Value>,
    calculate: fn(&Number, &Number) -> Result<Number, Invalid>,
) -> Result<Value, Invalid> {
    match (evaluate(one, item)?, evaluate(other, item)?) {
        (Value::N(one), Value::N(other)) => calculate(&one, &other).map(Value::N),
        _ => Err(wrong_operand()),
    }
}

/// What ADD makes of what is there.
pub(crate) fn add(held: Option<&Value>, value: &Value) -> Result<Value, Invalid> {
    let Some(held) = held else { return Ok(value.clone()) };
    match (held, value) {
        (Value::N(one), Value::N(other)) => one.plus(other).map(Value::N),
        (Value::Ss(one), Value::Ss(other)) => Ok(Value::Ss(one.union(other).cloned().collect())),
        (Value::Ns(one), Value::Ns(other)) => Ok(Value::Ns(one.union(other).cloned().collect())),
        (Value::Bs(one), Value::Bs(other)) => Ok(Value::Bs(one.union(other).cloned().collect())),
        _ => Err(wrong_operand()),
    }
}

/// What DELETE leaves of a set.
pub(crate) fn without(held: &Value, value: &Value) -> Result<Option<Value>, Invalid> {
    let left = match (held, value) {
        (Value::Ss(one), Value::Ss(other)) => Value::Ss(one.difference(other).cloned().collect()),
        (Value::Ns(one), Value::Ns(other)) => Value::Ns(one.difference(other).cloned().collect()),
        (Value::Bs(one), Value::Bs(other)) => Value::Bs(one.difference(other).cloned().collect()),
        _ => return Err(wrong_operand()),
    };
    let is_empty = match &left {
        Value::Ss(set) => set.is_empty(),
        Value::Ns(set) => set.is_empty(),
        Value::Bs(set) => set.is_empty(),
        _ => false,
    };
    Ok((!is_empty).then_some(left))
}

/// What holds the end of a path.
enum Parent<'a> {
    Item(&'a mut BTreeMap<String, Value>),
    Map(&'a mut BTreeMap<String, Value>, &'a str),
    List(&'a mut Vec<Value>, usize),
}

fn parent<'a>(
    item: &'a mut BTreeMap<String, Value>,
    path: &'a Path,
) -> Result<Parent<'a>, Invalid> {
    let invalid = || {
        Invalid::new("The document path provided in the update expression is invalid for update")
    };
    let Some((last, way)) = path.rest.split_last() else { return Ok(Parent::Item(item)) };
    let mut at = item.get_mut(&path.head).ok_or_else(invalid)?;
    for part in way {
        at = match (part, at) {
            (PathPart::Name(name), Value::M(map)) => map.get_mut(name).ok_or_else(invalid)?,
            (PathPart::Index(index), Value::L(list)) => list.get_mut(*index).ok_or_else(invalid)?,
            _ => return Err(invalid()),
        };
    }
    match (last, at) {
        (PathPart::Name(name), Value::M(map)) => Ok(Parent::Map(map, name)),
        (PathPart::Index(index), Value::L(list)) => Ok(Parent::List(list, *index)),
        _ => Err(invalid()),
    }
}

fn put(item: &mut BTreeMap<String, Value>, path: &Path, value: Value) -> Result<(), Invalid> {
    match parent(item, path)? {
        Parent::Item(item) => {
            item.insert(path.head.clone(), value);
        }
        Parent::Map(map, name) => {
            map.insert(name.to_owned(), value);
        }
        Parent::List(list, index) => match list.get_mut(index) {
            Some(held) => *held = value,
            None => list.push(value),
        },
    }
    Ok(())
}

fn remove(item: &mut BTreeMap<String, Value>, path: &Path) -> Result<(), Invalid> {
    match parent(item, path)? {
        Parent::Item(item) => {
            item.remove(&path.head);
        }
        Parent::Map(map, name) => {
            map.remove(name);
        }
        Parent::List(list, index) if index < list.len() => {
            list.remove(index);
        }
        Parent::List(..) => {}
    }
    Ok(())
}
