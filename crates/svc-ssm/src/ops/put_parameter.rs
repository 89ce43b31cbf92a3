//! PutParameter: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
//!
//! What a new version does not say is as it was: description, pattern, tier and policies. Of the key AWS says
//! otherwise: a secure string that names none gets the account's default key.
//!
//! Differs from AWS: `text` is the only data type. The others are checked by services that are not here, and
//! are refused like any that AWS does not know.

use std::collections::BTreeMap;

use api_ssm::{PutParameter, PutParameterRequest, PutParameterResult, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use identity::fresh_label;
use wire::AwsError;

use crate::Ssm;
use crate::access::parameter_access;
use crate::answer::number;
use crate::counts::Counts;
use crate::digits::digits;
use crate::events::{Change, changed};
use crate::name::require_name;
use crate::parameter::{Facts, Kind, PARAMETERS, ParameterRecord, TEXT, arn_of, key_of};
use crate::pattern::require_match;
use crate::policies::{kept, read};
use crate::removal::{delete, plan, unplan};
use crate::tags::{add_tags, with_request_tags};
use crate::tier::{Needs, choose};
use crate::value::StoredValue;
use crate::version::{VERSIONS, VersionRecord, leaving};

/// The letters and digits that tell the versions of a parameter from those of every other.
const UNIQUE_CHARS: usize = 26;

impl Handler<PutParameter> for Ssm {
    /// The parameter as it is, if there is one.
    type Touches = Touch<Option<ParameterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutParameterRequest,
    ) -> Result<Touch<Option<ParameterRecord>>, Failure> {
        let (region, account) = (cx.region().clone(), cx.account().clone());
        let name = require_name(&input.name, (region.as_str(), &account))?;
        let place = [account.as_str(), region.as_str(), key_of(name)];
        let present = PARAMETERS.get(cx, &place).await?;
        let live = present.as_ref().filter(|present| !present.is_gone(cx.now()));
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = |action| {
            let access = match live {
                Some(present) => parameter_access(action, present),
                None => Access::new(action, arn_of(&region, &account, name), &account),
            };
            with_request_tags(access, tags)
        };
        let put = access("ssm:PutParameter")
            .key("ssm:Overwrite", (input.overwrite == Some(true)).to_string())
            .key("ssm:Policies", input.policies.is_some().to_string());
        let tagging = (!tags.is_empty()).then(|| access("ssm:AddTagsToResource"));
        let touch = Touch::new(present, put);
        Ok(match tagging {
            Some(tagging) => touch.and(tagging),
            None => touch,
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutParameterRequest,
        allowed: Allowed<Option<ParameterRecord>>,
    ) -> Result<PutParameterResult, Failure> {
        let cx = &mut cx.writer(&allowed);
        let now = cx.now();
        let mut present = allowed.into_inner();
        // One that has expired goes with all that it has, before its job has been by.
        if let Some(gone) = present.take_if(|present| present.is_gone(now)) {
            delete(cx, &gone).await?;
        }
        require_writable(input, present.as_ref())?;
        let before = present.as_ref().map(|present| present.facts.tier);
        // A new version of what is there changes no count, and does not wait for those that do.
        let counts = match before {
            None => Counts::load(cx).await?,
            Some(_) => Counts::default(),
        };
        let facts = facts_of(cx, input, present.as_ref().map(|it| &it.facts), counts)?;
        let tier = facts.tier;
        let parameter = match present {
            Some(present) => updated(cx, present, facts)?,
            None => created(cx, input, facts)?,
        };
        cx.name_resource(&parameter.arn(), &parameter.account);
        let value = match parameter.facts.kind {
            Kind::SecureString => {
                StoredValue::seal(cx, &parameter, parameter.version, &input.value).await?
            }
            Kind::String | Kind::StringList => StoredValue::Clear(input.value.reveal().to_owned()),
        };
        let row = VersionRecord { facts: parameter.facts.clone(), value };
        let [account, region, unique_id] = parameter.home();
        let place = [account, region, unique_id, &digits(parameter.version)];
        VERSIONS.put(cx.tx_mut(), &place, &row)?;
        if before != Some(tier) {
            let counts = Counts::load(cx).await?.moved(before, Some(tier))?;
            counts.save(cx, &[account, region])?;
        }
        plan(cx, &parameter)?;
        parameter.save(cx)?;
        let operation = if before.is_some() { Change::Update } else { Change::Create };
        changed(cx, &parameter, operation, (parameter.version, Vec::new()))?;
        Ok(PutParameterResult { version: number(parameter.version), tier: Some(tier.shown()) })
    }
}

/// # Errors
/// `ParameterAlreadyExists`; `ValidationException`.
fn require_writable(
    input: &PutParameterRequest,
    present: Option<&ParameterRecord>,
) -> Result<(), AwsError> {
    let overwrites = input.overwrite == Some(true);
    if overwrites && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(errors::validation_exception(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
        ));
    }
    let Some(present) = present else { return Ok(()) };
    // `a` and `/a` are not two parameters, as their ARN shows.
    if present.name != input.name.trim_matches(' ') {
        return Err(errors::parameter_already_exists(format!(
            "The parameter already exists, as {}.",
            present.name
        )));
    }
    if overwrites {
        return Ok(());
    }
    Err(errors::parameter_already_exists(
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
    ))
}

/// What is to be known of the new version.
fn facts_of(
    cx: &Ctx,
    input: &PutParameterRequest,
    before: Option<&Facts>,
    counts: Counts,
) -> Result<Facts, AwsError> {
    let kind = match (&input.r#type, before) {
        (Some(sent), _) => Kind::read(sent)?,
        (None, Some(before)) => before.kind,
        (None, None) => {
            return Err(errors::validation_exception(
                "A parameter type is required when you create a parameter.",
            ));
        }
    };
    if input.key_id.is_some() && kind != Kind::SecureString {
        return Err(errors::validation_exception(
            "KeyId is required for SecureString type parameter only.",
        ));
    }
    if let Some(other) = input.data_type.as_deref().filter(|it| !it.is_empty() && *it != TEXT) {
        return Err(errors::validation_exception(format!(
            "The following data type is not supported: {other} (Data type names are all lowercase.)"
        )));
    }
    let text = |sent: &Option<String>, before: Option<&String>| match sent {
        Some(sent) => Some(sent.clone()).filter(|sent| !sent.is_empty()),
        None => before.cloned(),
    };
    let policies = match &input.policies {
        Some(sent) => read(sent, cx.now())?,
        None => before.map(|before| kept(&before.policies)).unwrap_or_default(),
    };
    let needs = Needs {
        value_bytes: input.value.reveal().len(),
        has_policies: !policies.is_empty(),
        present: before.map(|before| before.tier),
        counts,
    };
    let tier = choose(input.tier.as_ref(), needs)?;
    let pattern = text(&input.allowed_pattern, before.and_then(|it| it.allowed_pattern.as_ref()));
    if let Some(pattern) = &pattern {
        require_match(pattern, kind, input.value.reveal())?;
    }
    Ok(Facts {
        kind,
        tier,
        key_id: input.key_id.clone(),
        description: text(&input.description, before.and_then(|it| it.description.as_ref())),
        allowed_pattern: pattern,
        policies,
        user: cx.caller().arn().to_owned(),
        changed_ms: cx.now().unix_ms(),
    })
}

/// A new parameter, of one version.
fn created(
    cx: &Ctx,
    input: &PutParameterRequest,
    facts: Facts,
) -> Result<ParameterRecord, AwsError> {
    let mut tags = BTreeMap::new();
    add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    Ok(ParameterRecord {
        account: cx.account().clone(),
        region: cx.region().clone(),
        name: input.name.trim_matches(' ').to_owned(),
        unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
        version: 1,
        oldest: 1,
        facts,
        tags,
        labels: BTreeMap::new(),
    })
}

/// `present` with another version, and without the one that has to go for it.
fn updated(
    cx: &mut Writer<'_>,
    mut present: ParameterRecord,
    facts: Facts,
) -> Result<ParameterRecord, AwsError> {
    unplan(cx, &present);
    if let Some(gone) = leaving(&present)? {
        let [account, region, unique_id] = present.home();
        VERSIONS.delete(cx.tx_mut(), &[account, region, unique_id, &digits(gone)]);
        present.oldest = gone.saturating_add(1);
    }
    present.version = present.version.saturating_add(1);
    present.facts = facts;
    Ok(present)
}
