//! The file of `--init`: what an installation begins with.

use std::collections::BTreeMap;
use std::path::Path;

use envelope::digest::sha256;
use serde::Deserialize;
use server::{InitPlan, InitStep, InitThing};
use toml::{Spanned, Value};

use crate::settings_file::{line_of, settings_of, text_of};

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    account: Vec<Spanned<Account>>,
    user: Vec<Spanned<User>>,
    key: Vec<Spanned<Key>>,
    bucket: Vec<Spanned<Bucket>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    name: String,
    email: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct User {
    name: String,
    account: Option<String>,
    /// Names and documents.
    #[serde(default)]
    policies: BTreeMap<String, Value>,
    /// ARNs of managed policies.
    #[serde(default)]
    attached: Vec<String>,
    #[serde(default)]
    access_key: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    alias: String,
    account: Option<String>,
    description: Option<String>,
    policy: Option<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bucket {
    name: String,
    account: Option<String>,
    /// The alias or the ARN of a key.
    key: Option<String>,
    #[serde(default)]
    versioning: bool,
    policy: Option<Value>,
}

/// Reads the file, whole, and looks at everything in it.
///
/// # Errors
/// The file, the line at fault and what is wrong with it.
pub(crate) fn init_plan(path: &Path) -> Result<InitPlan, String> {
    let named = |error| format!("`--init` (IRONKEEP_INIT) {error}");
    let text = text_of(path).map_err(named)?;
    plan_of(path, &text).map_err(named)
}

/// The same, of a text that stands for the file at `path`.
///
/// # Errors
/// The line at fault.
pub(crate) fn plan_of(path: &Path, text: &str) -> Result<InitPlan, String> {
    let file: File = settings_of(path, text, "name = \"alice\", below `[[user]]`")?;
    let digest = sha256(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let plan = InitPlan { path: path.to_owned(), digest, steps: steps(file, text) };
    plan.check().map_err(|fault| format!("`{}`, {fault}", path.display()))?;
    Ok(plan)
}

/// What is made, in an order in which each finds what it refers to: a key policy may name users, and a
/// bucket a key.
fn steps(file: File, text: &str) -> Vec<InitStep> {
    let line = |start: usize| line_of(text, start);
    let accounts = file.account.into_iter().map(|entry| {
        let line = line(entry.span().start);
        let Account { name, email } = entry.into_inner();
        InitStep { line, account: None, thing: InitThing::Account { name, email } }
    });
    let users = file.user.into_iter().map(|entry| {
        let line = line(entry.span().start);
        let User { name, account, policies, attached, access_key } = entry.into_inner();
        let policies = policies.into_iter().map(|(name, text)| (name, document(text)));
        let (policies, has_access_key) = (policies.collect(), access_key);
        let thing = InitThing::User { name, policies, attached, has_access_key };
        InitStep { line, account, thing }
    });
    let keys = file.key.into_iter().map(|entry| {
        let line = line(entry.span().start);
        let Key { alias, account, description, policy } = entry.into_inner();
        let thing = InitThing::Key { alias, description, policy: policy.map(document) };
        InitStep { line, account, thing }
    });
    let buckets = file.bucket.into_iter().map(|entry| {
        let line = line(entry.span().start);
        let Bucket { name, account, key, versioning, policy } = entry.into_inner();
        let policy = policy.map(document);
        let thing = InitThing::Bucket { name, key, has_versions: versioning, policy };
        InitStep { line, account, thing }
    });
    accounts.chain(users).chain(keys).chain(buckets).collect()
}

/// A policy as JSON: it may stand in the file as a text, or as a table.
fn document(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => serde_json::to_string(&other).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
