//! StartRewrap, of Ironkeep's own API: begins a task that puts every version of a bucket under a key of KMS.
//!
//! Who starts it needs `ironkeep:StartRewrap` on the bucket and `iam:PassRole` on the role that the task
//! acts with. What the task may do is what the role may.

use api_ironkeep::{StartRewrap, StartRewrapRequest, StartRewrapResponse, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use names::Arn;
use store::Order;
use wire::AwsError;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::rewrap::task::{
    Progress, RUNNING, RewrapTask, RunningTask, TASKS, TASKS_MAX, TaskState,
};
use crate::usage::shown::own_bucket;

impl Handler<StartRewrap> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartRewrapRequest,
    ) -> Result<Self::Touches, Failure> {
        let bucket = own_bucket(cx, &input.bucket_name).await?;
        check_arn(&input.role_arn, "iam", "role/", &bucket)?;
        check_arn(&input.kms_key_arn, "kms", "key/", &bucket)?;
        let start = Access::new("ironkeep:StartRewrap", bucket.arn(), &bucket.account);
        let pass = Access::new("iam:PassRole", input.role_arn.as_str(), &bucket.account)
            .key("iam:PassedToService", "s3.amazonaws.com");
        Ok(Touch::new(bucket, start).and(pass))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &StartRewrapRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<StartRewrapResponse, Failure> {
        let cx = &mut cx.writer(&bucket);
        let account = bucket.account.to_string();
        let known = TASKS.range(cx, &[&account], None, TASKS_MAX, Order::Forward).await?;
        if known.len() >= TASKS_MAX {
            let ended = known.iter().find(|(_, task)| task.state != TaskState::Running);
            let Some((parts, _)) = ended else {
                return Err(errors::invalid_parameter_exception(format!(
                    "{TASKS_MAX} rewraps of the account are under way."
                ))
                .into());
            };
            let id = parts.first().map(String::as_str).unwrap_or_default();
            TASKS.delete(cx.tx_mut(), &[&account, id]);
        }
        let started_ms = cx.now().unix_ms();
        let number: [u8; 8] = envelope::random::bytes(cx.random());
        let id = format!("{started_ms:012x}{}", hex::encode(number));
        let task = RewrapTask {
            bucket: bucket.name.clone(),
            bucket_id: bucket.id.clone(),
            account: bucket.account.clone(),
            region: bucket.region.clone(),
            key_arn: input.kms_key_arn.clone(),
            bucket_key: input.bucket_key_enabled == Some(true),
            prefix: input.prefix.clone().unwrap_or_default(),
            role_arn: input.role_arn.clone(),
            state: TaskState::Running,
            reason: None,
            started_ms,
            ended_ms: None,
            after: None,
            progress: Progress::default(),
            failures: Vec::new(),
        };
        TASKS.put(cx.tx_mut(), &[&account, &id], &task)?;
        let running = RunningTask { region: bucket.region.clone() };
        RUNNING.put(cx.tx_mut(), &[&account, &id], &running)?;
        Ok(StartRewrapResponse { rewrap_id: id })
    }
}

/// Refuses what is not the ARN of such a resource of the bucket's account.
fn check_arn(text: &str, service: &str, kind: &str, bucket: &BucketRecord) -> Result<(), AwsError> {
    let arn = Arn::parse(text).ok().filter(|arn| {
        let name = arn.resource().strip_prefix(kind);
        arn.service() == service
            && arn.account() == bucket.account.as_str()
            && name.is_some_and(|name| !name.is_empty())
    });
    arn.map(drop).ok_or_else(|| {
        errors::invalid_parameter_exception(format!(
            "`{text}` is no ARN of {service} with {kind} in the account."
        ))
    })
}
