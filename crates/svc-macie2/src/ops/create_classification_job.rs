//! CreateClassificationJob: <https://docs.aws.amazon.com/macie/latest/APIReference/jobs.html>

use api_macie2::{
    CreateClassificationJob, CreateClassificationJobRequest, CreateClassificationJobResponse,
};
use api_macie2::{JobType, S3JobDefinition, errors};
use engine::{Access, ClientRequest, ClientTokenRules, Known, known};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::{AwsError, Operation as _};

use crate::Macie2;
use crate::arns::job_arn;
use crate::custom::CUSTOMS;
use crate::job::{JobRecord, Status, WORK};
use crate::limits::{BUCKETS_PER_JOB, CUSTOM_PER_JOB};
use crate::refusal::{invalid, missing};
use crate::rows::Nothing;
use crate::scope::Scope;
use crate::session::require;
use crate::tags::{given, pairs};

const TOKENS: ClientTokenRules = ClientTokenRules { remembered_seconds: 24 * 60 * 60, mismatch };

fn mismatch() -> AwsError {
    errors::conflict_exception("The client token was used for another request.")
}

fn answer(account: &str, region: &str, id: String) -> CreateClassificationJobResponse {
    let job_arn = Some(job_arn(account, region, &id));
    CreateClassificationJobResponse { job_arn, job_id: Some(id) }
}

/// What jobs can have at AWS and not here is refused.
fn require_built(input: &CreateClassificationJobRequest) -> Result<(), AwsError> {
    if input.job_type != JobType::OneTime || input.schedule_frequency.is_some() {
        return Err(invalid("Scheduled jobs are not supported."));
    }
    if input.s3_job_definition.bucket_criteria.is_some() {
        return Err(invalid(
            "bucketCriteria are not supported; name buckets in bucketDefinitions.",
        ));
    }
    if input.allow_list_ids.as_ref().is_some_and(|ids| !ids.is_empty()) {
        return Err(missing());
    }
    Ok(())
}

/// Selectors go with ids, or without.
fn require_identifiers(selector: &str, ids: &[String]) -> Result<(), AwsError> {
    let is_list = matches!(selector, "INCLUDE" | "EXCLUDE");
    if is_list == ids.is_empty() {
        return Err(invalid("managedDataIdentifierIds are for the selectors INCLUDE and EXCLUDE."));
    }
    let is_known = |id: &String| discovery::identifiers().any(|identifier| identifier.id == id);
    match ids.iter().find(|id| !is_known(id)) {
        Some(id) => Err(invalid(format!("{id} is not a managed data identifier."))),
        None => Ok(()),
    }
}

/// The buckets of a job: of the account, each once.
fn buckets(account: &str, definition: &S3JobDefinition) -> Result<Vec<String>, AwsError> {
    let mut names = Vec::new();
    for of_account in definition.bucket_definitions.iter().flatten() {
        if of_account.account_id != account {
            return Err(errors::access_denied_exception(
                "Buckets of other accounts are not supported.",
            ));
        }
        names.extend(of_account.buckets.iter().cloned());
    }
    names.sort();
    names.dedup();
    match names.len() {
        0 => Err(invalid("A job needs bucketDefinitions.")),
        count if count > BUCKETS_PER_JOB => Err(invalid("A job can have 1,000 buckets.")),
        _ => Ok(names),
    }
}

impl Handler<CreateClassificationJob> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateClassificationJobRequest,
    ) -> Result<Touch<()>, Failure> {
        let account = cx.account().clone();
        let arn = job_arn(&account, cx.region(), "*");
        let access = Access::new("macie2:CreateClassificationJob", arn, &account);
        let tags = input.tags.iter().flat_map(pairs);
        Ok(Touch::new((), access.request_tags(tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateClassificationJobRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateClassificationJobResponse, Failure> {
        let what = format!("{input:?}");
        let request = ClientRequest {
            operation: CreateClassificationJob::META,
            token: Some(&input.client_token),
            input: &[what.as_bytes()],
        };
        let first = match known::<String>(cx, &TOKENS, request).await? {
            Known::Outcome(id) => return Ok(answer(cx.account(), cx.region(), id)),
            Known::Nothing(first) => first,
        };
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        require_built(input)?;
        let sampling = input.sampling_percentage.unwrap_or(100);
        if !(1..=100).contains(&sampling) {
            return Err(invalid("samplingPercentage has to be 1-100.").into());
        }
        let managed_ids = input.managed_data_identifier_ids.clone().unwrap_or_default();
        let custom_ids = input.custom_data_identifier_ids.clone().unwrap_or_default();
        let selector = input.managed_data_identifier_selector.as_ref();
        let selector = selector.map_or("RECOMMENDED", |selector| selector.as_str()).to_owned();
        require_identifiers(&selector, &managed_ids)?;
        if custom_ids.len() > CUSTOM_PER_JOB {
            return Err(invalid("A job can have 30 custom data identifiers.").into());
        }
        for id in &custom_ids {
            let found = CUSTOMS.get(cx, &[&account, &region, id]).await?;
            found.filter(|custom| !custom.is_deleted).ok_or_else(missing)?;
        }
        let job = JobRecord {
            buckets: buckets(account.as_str(), &input.s3_job_definition)?,
            scope: Scope::parse(input.s3_job_definition.scoping.as_ref())?,
            id: fresh_label(cx.random(), 32),
            client_token: input.client_token.clone(),
            name: input.name.clone(),
            description: input.description.clone(),
            selector,
            managed_ids,
            custom_ids,
            sampling,
            tags: given(input.tags.as_ref())?,
            created_ms: cx.now().unix_ms(),
            status: Status::Running,
            paused_ms: None,
            account,
            region,
        };
        job.save(cx)?;
        WORK.put(cx.tx_mut(), &job.place(), &Nothing {})?;
        cx.name_resource(&job.arn(), &job.account);
        first.keep(cx, &job.id)?;
        Ok(answer(&job.account, &job.region, job.id.clone()))
    }
}
