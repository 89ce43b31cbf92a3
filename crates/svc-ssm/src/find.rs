//! From what a caller names a parameter with to the parameter.
//!
//! A name or an ARN, with a version or a label behind a colon or without. Who asks for a parameter that does
//! not exist is judged like one who asks for one that does; only then is it said that it is not there. What
//! another account has is not told at all: nothing of it is shared.

use api_ssm::{ResourceTypeForTagging, errors};
use engine::{Access, Denial, Failure, View};
use names::AccountId;
use wire::{AwsError, Operation};

use crate::access::{absent_access, parameter_access};
use crate::name::Reference;
use crate::parameter::{PARAMETERS, ParameterRecord, arn_of, key_of};
use crate::tags::is_parameter;

/// A parameter, if there is one, as it was asked for.
#[derive(Debug)]
pub struct Found {
    /// What was asked for, as it was given.
    pub(crate) text: String,
    /// The version or label that was asked for.
    pub(crate) selector: Option<String>,
    parameter: Option<ParameterRecord>,
}

impl Found {
    /// # Errors
    /// `ParameterNotFound`.
    pub(crate) fn present(self) -> Result<ParameterRecord, AwsError> {
        self.parameter.ok_or_else(|| not_found(&self.text))
    }

    /// As [`Self::present`], for what is not about one version of it.
    ///
    /// # Errors
    /// `ParameterNotFound`.
    pub(crate) fn whole(self) -> Result<ParameterRecord, AwsError> {
        if self.selector.is_some() { Err(not_found(&self.text)) } else { self.present() }
    }

    /// As [`Self::whole`], for what is about its tags.
    ///
    /// # Errors
    /// `InvalidResourceId`.
    pub(crate) fn tagged(self) -> Result<ParameterRecord, AwsError> {
        self.whole().map_err(|_| {
            errors::invalid_resource_id("The resource ID isn't valid. Verify that you entered the correct ID and try again.")
        })
    }
}

pub(crate) fn not_found(name: &str) -> AwsError {
    errors::parameter_not_found(format!("Parameter {name} not found."))
}

/// The parameter that `text` names in the caller's Region, and the check of `action` on it.
///
/// # Errors
/// The one refusal of what belongs to another account.
pub(crate) async fn find(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let region = cx.region().as_str().to_owned();
    let own = cx.account().as_str().to_owned();
    let absent = |selector: Option<&str>| Found {
        text: text.to_owned(),
        selector: selector.map(str::to_owned),
        parameter: None,
    };
    let Some(asked) = Reference::parse(text, (&region, &own)) else {
        return Ok((absent(None), absent_access(cx, action, text)));
    };
    if asked.account != own {
        return Err(foreign(cx, action, &asked).into());
    }
    let found = PARAMETERS.get(cx, &[&own, &region, key_of(asked.name)]).await?;
    let now = cx.now();
    let is_meant = |found: &ParameterRecord| asked.is_arn || found.name == asked.name;
    let Some(parameter) = found.filter(|found| is_meant(found) && !found.is_gone(now)) else {
        return Ok((absent(asked.selector), absent_access(cx, action, asked.name)));
    };
    cx.name_resource(&parameter.arn(), &parameter.account);
    let access = parameter_access(action, &parameter);
    Ok((Found { parameter: Some(parameter), ..absent(asked.selector) }, access))
}

/// As [`find`], for the parameter that `id` names among resources that have tags.
///
/// # Errors
/// `InvalidResourceType`; not implemented, for resources that are not here.
pub(crate) async fn find_tagged<O: Operation>(
    cx: &mut View<'_>,
    (kind, id): (&ResourceTypeForTagging, &str),
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    if !is_parameter(kind)? {
        return Err(wire::errors::not_implemented(O::META).into());
    }
    find(cx, id, action).await
}

fn foreign(cx: &View<'_>, action: &str, asked: &Reference<'_>) -> Denial {
    let arn = arn_of(cx.region(), asked.account, asked.name);
    let text = format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    );
    match AccountId::parse(asked.account) {
        Ok(owner) => Denial::concealing(text, &owner),
        Err(_) => Denial::implicit(text),
    }
}
