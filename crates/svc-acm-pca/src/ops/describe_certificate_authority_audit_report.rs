//! DescribeCertificateAuthorityAuditReport: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_DescribeCertificateAuthorityAuditReport.html>

use api_acm_pca::{
    DescribeCertificateAuthorityAuditReport, DescribeCertificateAuthorityAuditReportRequest,
    DescribeCertificateAuthorityAuditReportResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::report::REPORTS;

impl Handler<DescribeCertificateAuthorityAuditReport> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeCertificateAuthorityAuditReportRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            &input.certificate_authority_arn,
            "acm-pca:DescribeCertificateAuthorityAuditReport",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeCertificateAuthorityAuditReportRequest,
        found: Allowed<Found>,
    ) -> Result<DescribeCertificateAuthorityAuditReportResponse, Failure> {
        let authority = found.into_inner().present()?;
        let [account, region, home] = authority.place();
        let row = [account, region, home, input.audit_report_id.as_str()];
        let report = REPORTS.get(cx, &row).await?.ok_or_else(|| {
            errors::resource_not_found_exception(format!(
                "Could not find Audit Report {}.",
                input.audit_report_id
            ))
        })?;
        Ok(DescribeCertificateAuthorityAuditReportResponse {
            audit_report_status: Some(report.status.name().into()),
            s3_bucket_name: Some(report.bucket),
            s3_key: Some(report.key),
            created_at: Some(Timestamp::from_unix_ms(report.created_ms)),
        })
    }
}
