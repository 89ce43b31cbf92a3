//! From the name or ARN of a table to the table, and the check of what is to be done with it.
//!
//! Who asks for a table that does not exist is judged like one who asks for one that does; only then is it said
//! that it is not there. What another account has is not told at all.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html>

use std::sync::Arc;

use engine::{Access, Denial, Failure, View};
use names::{AccountId, Arn, ArnNamespace};
use wire::AwsError;

use crate::refusal::{member, no_table, no_table_named, parameter};
use crate::table::{TABLES_BY_NAME, TableRecord, arns, table_arn};

/// A table, if there is one.
#[derive(Debug, Clone)]
pub struct Found {
    pub(crate) name: String,
    table: Option<Arc<TableRecord>>,
}

impl Found {
    /// What is looked for is not known yet.
    pub(crate) const fn nothing() -> Self {
        Self { name: String::new(), table: None }
    }

    /// For an operation for items.
    ///
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(&self) -> Result<&Arc<TableRecord>, AwsError> {
        self.table.as_ref().ok_or_else(no_table)
    }

    /// For an operation for tables.
    ///
    /// # Errors
    /// `ResourceNotFoundException`, which names it.
    pub(crate) fn described(&self) -> Result<&Arc<TableRecord>, AwsError> {
        self.table.as_ref().ok_or_else(|| no_table_named(&self.name))
    }

    /// The table, if there is one.
    pub(crate) fn table(&self) -> Option<&TableRecord> {
        self.table.as_deref()
    }
}

/// The name of a table in a request, or its ARN.
///
/// # Errors
/// `ValidationException` for what is neither.
fn parse(cx: &View<'_>, text: &str) -> Result<(AccountId, String), Failure> {
    if !Arn::is_meant_by(text) {
        require_name(text, 1)?;
        return Ok((cx.account().clone(), text.to_owned()));
    }
    let invalid = || {
        member(text, "tableName", "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+")
    };
    parse_arn(cx.region(), text).ok_or_else(|| invalid().into())
}

/// The account and name of a table of this region.
fn parse_arn(region: &str, arn: &str) -> Option<(AccountId, String)> {
    let (namespace, rest) = ArnNamespace::split(arn)?;
    let account = AccountId::parse(namespace.account()).ok()?;
    let name = rest.strip_prefix("table/").filter(|name| !name.contains('/'))?;
    (namespace == arns(region, &account)).then(|| (account, name.to_owned()))
}

/// A name that a table can have.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_name(name: &str, chars_min: usize) -> Result<(), AwsError> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.' | '-');
    if name.len() < chars_min {
        let rule = format!("Member must have length greater than or equal to {chars_min}");
        return Err(member(name, "tableName", &rule));
    }
    if name.len() > 255 {
        let rule = "Member must have length less than or equal to 255";
        return Err(member(name, "tableName", rule));
    }
    if !name.chars().all(fits) {
        let rule = "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";
        return Err(member(name, "tableName", rule));
    }
    Ok(())
}

/// The table that a request names, and the check of `action` on it.
///
/// # Errors
/// `ValidationException` for what names none; the one refusal of what belongs to another account.
pub(crate) async fn locate(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let (account, name) = parse(cx, text)?;
    find(cx, (account, name), action).await
}

/// The same, by the ARN of a table alone.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn locate_arn(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    if !Arn::is_meant_by(arn) {
        return Err(parameter(format_args!("ARNs must start with 'arn:': {arn}")).into());
    }
    let parsed = parse_arn(cx.region(), arn);
    let place = parsed.ok_or_else(|| {
        parameter(format_args!("Provided Arn is not a DynamoDB resource arn: {arn}"))
    })?;
    find(cx, place, action).await
}

async fn find(
    cx: &mut View<'_>,
    (account, name): (AccountId, String),
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let arn = table_arn(cx.region(), &account, &name);
    if account != *cx.account() {
        let text = format!(
            "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
            cx.caller().arn()
        );
        return Err(Denial::concealing(text, &account).into());
    }
    let region = cx.region().clone();
    let table = cx.kept(&TABLES_BY_NAME, &[&account, &region, &name]).await?;
    let mut access = Access::new(action, arn.clone(), &account);
    if let Some(table) = &table {
        cx.name_resource(&arn, &account);
        access = access.resource_tags(&table.tags);
    }
    Ok((Found { name, table }, access))
}
