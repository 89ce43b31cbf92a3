//! `GenerateCredentialReport`: makes a report on the credentials of the account, unless there is one of the
//! last four hours.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html>

use api_iam::{GenerateCredentialReportResponse, ReportStateType};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::{Iam, credential_report};

impl Handler<api_iam::GenerateCredentialReport> for Iam {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _input: &Empty) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GenerateCredentialReport", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &Empty,
        allowed: Allowed<()>,
    ) -> Result<GenerateCredentialReportResponse, Failure> {
        if credential_report::current(cx).await?.is_some() {
            return Ok(GenerateCredentialReportResponse {
                state: Some(ReportStateType::Complete),
                description: None,
            });
        }
        credential_report::write(&mut cx.writer(&allowed)).await?;
        Ok(GenerateCredentialReportResponse {
            state: Some(ReportStateType::Started),
            description: Some("No report exists. Starting a new report generation task".to_owned()),
        })
    }
}
