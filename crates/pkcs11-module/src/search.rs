//! Which objects a template finds.

use std::collections::{BTreeMap, VecDeque};

use cryptoki_sys as ck;
use cryptoki_sys::{CK_OBJECT_HANDLE, CK_ULONG};

use crate::attributes;
use crate::boundary::Given;
use crate::key::Facts;
use crate::kms::{Fault, Request};
use crate::operation;
use crate::rv::Rv;
use crate::session::Session;
use crate::slot::{KEYS_MAX, Object, Slot};

/// Items of a page of a list.
const PAGE: usize = 100;
const KEY_PAGE: usize = 1000;
/// What begins an alias.
const ALIAS: &str = "alias/";

/// C_FindObjectsInit: everything is found at once.
pub(crate) fn find(session: &mut Session, template: &[Given<'_>]) -> Result<(), Rv> {
    let found = objects(session.slot, template)?;
    operation::begin(&mut session.found, found)
}

/// C_FindObjects: the next of them, at most `max`.
pub(crate) fn next(session: &mut Session, max: CK_ULONG) -> Result<Vec<CK_OBJECT_HANDLE>, Rv> {
    let found = operation::under_way(&mut session.found)?;
    let max = usize::try_from(max).unwrap_or(usize::MAX).min(found.len());
    Ok(found.drain(..max).collect())
}

fn objects(slot: &Slot, template: &[Given<'_>]) -> Result<VecDeque<CK_OBJECT_HANDLE>, Rv> {
    if !slot.is_open() {
        return Ok(VecDeque::new());
    }
    let mut found = VecDeque::new();
    let mut keep = |handle: CK_OBJECT_HANDLE, object: &Object| -> Result<(), Rv> {
        for given in template {
            match attributes::value(slot, object, given.kind) {
                Ok(value) if value.as_slice() == given.value => {}
                Ok(_) | Err(Rv(ck::CKR_ATTRIBUTE_SENSITIVE | ck::CKR_ATTRIBUTE_TYPE_INVALID)) => {
                    return Ok(());
                }
                Err(fault) => return Err(fault),
            }
        }
        found.push_back(handle);
        Ok(())
    };
    if may_be_key(template)? {
        for (facts, label) in keys(slot, template)? {
            for (handle, object) in slot.handles(&facts, &label)? {
                keep(handle, &object)?;
            }
        }
    }
    for (handle, object) in slot.session_keys() {
        keep(handle, &object)?;
    }
    Ok(found)
}

fn value<'a>(template: &[Given<'a>], kind: ck::CK_ATTRIBUTE_TYPE) -> Option<&'a [u8]> {
    template.iter().find(|given| given.kind == kind).map(|given| given.value)
}

/// Whether a template can find keys of KMS at all: programs also look for certificates and data.
fn may_be_key(template: &[Given<'_>]) -> Result<bool, Rv> {
    let classes = [ck::CKO_PRIVATE_KEY, ck::CKO_PUBLIC_KEY, ck::CKO_SECRET_KEY];
    for given in template {
        let may = match given.kind {
            ck::CKA_CLASS => classes.contains(&given.ulong()?),
            ck::CKA_TOKEN => given.flag()?,
            _ => true,
        };
        if !may {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The keys that a template may find, under each of their names. One that is named is asked for by name; lists are
/// asked for only where none is.
fn keys(slot: &Slot, template: &[Given<'_>]) -> Result<Vec<(Facts, String)>, Rv> {
    let named = &slot.settings.keys;
    if !named.is_empty() {
        return Ok(shown(slot, named.iter().map(|name| (name.as_str(), label_of(name))))?);
    }
    let text = |kind| value(template, kind).map(|bytes| core::str::from_utf8(bytes).ok());
    match (text(ck::CKA_ID), text(ck::CKA_LABEL)) {
        // Ids and aliases are text.
        (Some(None), _) | (_, Some(None)) => Ok(Vec::new()),
        (Some(Some(id)), _) => {
            let labels = aliases(slot, Some(id))?.remove(id).unwrap_or_default();
            Ok(shown(slot, named_by(id, &labels))?)
        }
        (None, Some(Some(label))) if !label.is_empty() => {
            let alias = format!("{ALIAS}{label}");
            Ok(shown(slot, [(alias.as_str(), label)])?)
        }
        _ => all(slot),
    }
}

/// The label of a key that is named in the settings.
fn label_of(name: &str) -> &str {
    name.split_once(ALIAS).map_or("", |(_, label)| label)
}

/// A key once for each of its labels, or once without.
fn named_by<'a>(id: &'a str, labels: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
    let unlabelled = labels.is_empty().then_some((id, ""));
    labels.iter().map(move |label| (id, label.as_str())).chain(unlabelled)
}

/// Of names with labels, the keys that are shown. Who may not describe a key does not see it, and an alias or a key
/// may be gone.
fn shown<'a>(
    slot: &Slot,
    names: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Vec<(Facts, String)>, Fault> {
    let mut shown = Vec::new();
    for (name, label) in names {
        match slot.facts(name) {
            Ok(Some(facts)) => shown.push((facts, label.to_owned())),
            Ok(None) => {}
            Err(fault) if is_unseen(&fault) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(shown)
}

fn is_unseen(fault: &Fault) -> bool {
    ["AccessDeniedException", "NotFoundException", "ValidationException", "InvalidArnException"]
        .iter()
        .any(|code| fault.is(code))
}

/// Every key that may be listed. Without the right to list keys, those that have aliases.
fn all(slot: &Slot) -> Result<Vec<(Facts, String)>, Rv> {
    let mut names = aliases(slot, None);
    let listed = ids(slot);
    let ids = match (&mut names, listed) {
        (_, Ok(ids)) => ids,
        (Ok(names), Err(fault)) if fault.is("AccessDeniedException") => {
            names.keys().cloned().collect()
        }
        (_, Err(fault)) => return Err(fault.into()),
    };
    let names = match names {
        Err(fault) if !fault.is("AccessDeniedException") => return Err(fault.into()),
        names => names.unwrap_or_default(),
    };
    let none = Vec::new();
    let pairs = ids.iter().flat_map(|id| named_by(id, names.get(id).unwrap_or(&none)));
    Ok(shown(slot, pairs)?)
}

/// Runs through the pages of a list.
fn pages(
    slot: &Slot,
    operation: &str,
    request: &Request<'_>,
    mut each: impl FnMut(&crate::kms::Reply<'_>) -> usize,
) -> Result<(), Fault> {
    let mut marker: Option<String> = None;
    loop {
        let request = Request {
            key_id: request.key_id,
            limit: request.limit,
            marker: marker.as_deref(),
            ..Request::default()
        };
        let answer = slot.call(operation, &request)?;
        let reply = answer.read()?;
        let count = each(&reply);
        if count > KEYS_MAX {
            return Err(Fault::TooMany);
        }
        marker = reply.next_marker.filter(|_| reply.truncated).map(str::to_owned);
        if marker.is_none() {
            return Ok(());
        }
    }
}

fn ids(slot: &Slot) -> Result<Vec<String>, Fault> {
    let mut ids = Vec::new();
    let request = Request { limit: Some(KEY_PAGE), ..Request::default() };
    pages(slot, "ListKeys", &request, |reply| {
        ids.extend(reply.keys.iter().map(|key| key.key_id.to_owned()));
        ids.len()
    })?;
    Ok(ids)
}

/// The aliases of each key, without `alias/`, those of AWS's services apart.
fn aliases(slot: &Slot, of: Option<&str>) -> Result<BTreeMap<String, Vec<String>>, Fault> {
    let mut labels: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    let request = Request { key_id: of, limit: Some(PAGE), ..Request::default() };
    let listed = pages(slot, "ListAliases", &request, |reply| {
        for alias in &reply.aliases {
            let label = alias.alias_name.strip_prefix(ALIAS).unwrap_or_default();
            if let Some(id) = alias.target_key_id.filter(|_| !label.starts_with("aws/")) {
                labels.entry(id.to_owned()).or_default().push(label.to_owned());
                count += 1;
            }
        }
        count
    });
    match listed {
        // A key that is not there, or whose aliases may not be listed, has none that are shown.
        Err(fault) if of.is_some() && is_unseen(&fault) => Ok(labels),
        Err(fault) => Err(fault),
        Ok(()) => Ok(labels),
    }
}
