//! `GetCredentialReport`: the report on the credentials of the account that was made last.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html>

use api_iam::{GetCredentialReportResponse, ReportFormatType, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::CREDENTIAL_REPORTS;
use stdx::Timestamp;
use wire::Empty;

use crate::{Iam, credential_report};

impl Handler<api_iam::GetCredentialReport> for Iam {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _input: &Empty) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GetCredentialReport", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &Empty,
        _allowed: Allowed<()>,
    ) -> Result<GetCredentialReportResponse, Failure> {
        let Some(report) = credential_report::current(cx).await? else {
            let account = cx.account().clone();
            return Err(match CREDENTIAL_REPORTS.contains(cx, &[account.as_str()]).await? {
                true => errors::credential_report_expired_exception("Report has expired.").into(),
                false => {
                    errors::credential_report_not_present_exception("No report present.").into()
                }
            });
        };
        let content = credential_report::read(cx, &report).await?;
        Ok(GetCredentialReportResponse {
            content: Some(content.into_bytes().into()),
            report_format: Some(ReportFormatType::TextCsv),
            generated_time: Some(Timestamp::from_unix_ms(report.generated_at_ms)),
        })
    }
}
