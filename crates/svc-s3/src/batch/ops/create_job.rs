//! CreateJob: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateJob.html>
//!
//! Differs from AWS: the operations `LambdaInvoke` and `S3ComputeObjectChecksum` are
//! not implemented, nor is a generated list that goes by the bucket's replication rules.

use api_s3control::{CreateJob, CreateJobRequest, CreateJobResult, errors};
use engine::{
    Access, Allowed, ClientRequest, ClientTokenRules, Ctx, Failure, Handler, Known, Touch, View,
    known,
};
use names::PrincipalArn;
use store::Range;
use wire::Operation as _;

use crate::access::account_access;
use crate::batch::list::TaskList;
use crate::batch::operation::BatchOperation;
use crate::batch::report::Report;
use crate::batch::{BatchJob, JOBS_MAX, PRINCIPAL, Status, invalid, read_job_tags};
use crate::control::S3Control;
use crate::tables::BATCH_JOBS;

/// How long a token stands for its job.
const TOKENS: ClientTokenRules = ClientTokenRules {
    remembered_seconds: 24 * 3600,
    mismatch: || errors::idempotency_exception("The token was used for another request."),
};

impl Handler<CreateJob> for S3Control {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateJobRequest,
    ) -> Result<Self::Touches, Failure> {
        if input.account_id != cx.account().as_str() {
            return Err(errors::access_denied().into());
        }
        let operation = BatchOperation::read(&input.operation)?;
        let role = PrincipalArn::parse(&input.role_arn).ok();
        let role_account = role.and_then(|role| role.as_arn().account_id());
        if role_account.as_ref() != Some(cx.account()) {
            return Err(invalid("Request invalid: the role is not one of the account").into());
        }
        let tags = input.tags.as_deref().unwrap_or_default();
        let pairs = || tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let create = account_access(cx, CreateJob::META.action())
            .key("s3:RequestJobPriority", input.priority.to_string())
            .key("s3:RequestJobOperation", operation.name())
            .request_tags(pairs());
        let pass = Access::new("iam:PassRole", input.role_arn.clone(), cx.account())
            .key("iam:PassedToService", PRINCIPAL);
        let touch = Touch::new((), create).and(pass);
        if tags.is_empty() {
            return Ok(touch);
        }
        Ok(touch.and(account_access(cx, "s3:PutJobTagging").request_tags(pairs())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateJobRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateJobResult, Failure> {
        let document = wire::audit_json(input).to_string();
        let request = ClientRequest {
            operation: CreateJob::META,
            token: Some(&input.client_request_token),
            input: &[document.as_bytes()],
        };
        let first = match known::<String>(cx, &TOKENS, request).await? {
            Known::Outcome(id) => return Ok(CreateJobResult { job_id: Some(id) }),
            Known::Nothing(first) => first,
        };
        let job = read(cx, input)?;
        let cx = &mut cx.writer(&allowed);
        let all = BATCH_JOBS.key(&[&job.account, job.region.as_str()]);
        if cx.tx().peek_range(&Range::within(&all, JOBS_MAX)).await?.len() >= JOBS_MAX {
            return Err(errors::too_many_requests_exception("There are too many jobs.").into());
        }
        job.save(cx.tx_mut())?;
        job.begin_work(cx.tx_mut())?;
        first.keep(cx, &job.id)?;
        Ok(CreateJobResult { job_id: Some(job.id) })
    }
}

/// The job that a request wants.
fn read(cx: &Ctx, input: &CreateJobRequest) -> Result<BatchJob, Failure> {
    let tags = read_job_tags(input.tags.as_deref().unwrap_or_default())?;
    let id = names::RequestId::uuid(envelope::random::bytes(cx.random()));
    Ok(BatchJob {
        id: id.as_str().to_owned(),
        account: cx.account().clone(),
        region: cx.region().clone(),
        description: input.description.clone(),
        priority: input.priority,
        role_arn: input.role_arn.clone(),
        needs_confirmation: input.confirmation_required.unwrap_or(true),
        operation: BatchOperation::read(&input.operation)?,
        list: TaskList::read(input)?,
        report: Report::read(&input.report)?,
        tags,
        status: Status::New,
        created_ms: cx.now().unix_ms(),
        suspended_ms: None,
        ended_ms: None,
        update_reason: None,
        fault: None,
    })
}
