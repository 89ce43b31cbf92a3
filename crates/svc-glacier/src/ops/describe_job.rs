//! DescribeJob: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-describe-job-get.html>

use api_glacier::{DescribeJob, DescribeJobInput, GlacierJobDescription};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::output::find_job;
use crate::shown;

impl Handler<DescribeJob> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeJobInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<DescribeJob>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeJobInput,
        vault: Allowed<FoundVault>,
    ) -> Result<GlacierJobDescription, Failure> {
        let vault = vault.require()?;
        let job = find_job(cx, vault, &input.job_id, cx.now()).await?;
        Ok(shown::job(vault, &input.job_id, &job))
    }
}
