//! CreateCertificateAuthorityAuditReport: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthorityAuditReport.html>

use api_acm_pca::{
    AuditReportResponseFormat, CertificateAuthorityStatus as Status,
    CreateCertificateAuthorityAuditReport, CreateCertificateAuthorityAuditReportRequest,
    CreateCertificateAuthorityAuditReportResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::KmsKeyId;

use crate::AcmPca;
use crate::bucket::require_access;
use crate::find::{Found, touch};
use crate::refusal::invalid_args;
use crate::report::{Format, REPORTS, ReportRecord, Status as ReportStatus};
use crate::tables::{Nothing, REPORTS_DUE, digits};

impl Handler<CreateCertificateAuthorityAuditReport> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateCertificateAuthorityAuditReportRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:CreateCertificateAuthorityAuditReport")
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateCertificateAuthorityAuditReportRequest,
        found: Allowed<Found>,
    ) -> Result<CreateCertificateAuthorityAuditReportResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let authority = found.into_inner().present()?;
        authority.require(cx.now(), &[Status::Active, Status::Disabled, Status::Expired])?;
        let format = match &input.audit_report_response_format {
            AuditReportResponseFormat::Json => Format::Json,
            AuditReportResponseFormat::Csv => Format::Csv,
            AuditReportResponseFormat::Unknown(text) => {
                return Err(invalid_args(format!("There are no reports in {text}.")).into());
            }
        };
        let place = (authority.source(), authority.region.clone());
        if let Err(failure) = require_access(cx, &input.s3_bucket_name, place).await {
            return Err(match failure {
                Failure::Aws(error) => {
                    invalid_args(error.message().unwrap_or_default().to_owned()).into()
                }
                other => other,
            });
        }
        let id = KmsKeyId::from_random(envelope::random::bytes(cx.random())).to_string();
        let key = ["audit-report/", &authority.id, "/", &id, ".", format.ending()].concat();
        let report = ReportRecord {
            bucket: input.s3_bucket_name.clone(),
            key: key.clone(),
            format,
            status: ReportStatus::Creating,
            created_ms: cx.now().unix_ms(),
        };
        let [account, region, home] = authority.place();
        REPORTS.put(cx.tx_mut(), &[account, region, home, &id], &report)?;
        let at = digits(report.created_ms);
        REPORTS_DUE.put(cx.tx_mut(), &[&at, account, region, home, &id], &Nothing {})?;
        Ok(CreateCertificateAuthorityAuditReportResponse {
            audit_report_id: Some(id),
            s3_key: Some(key),
        })
    }
}
