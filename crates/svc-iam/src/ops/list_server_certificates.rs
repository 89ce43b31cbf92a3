//! `ListServerCertificates`: the certificates that the account keeps for its servers, of which it has none.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html>
//!
//! # Differs from AWS
//! No load balancer here takes certificates from IAM, so that none can be uploaded.

use api_iam::{ListServerCertificatesRequest, ListServerCertificatesResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::iam_arn;

use crate::Iam;
use crate::page::paging;

impl Handler<api_iam::ListServerCertificates> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListServerCertificatesRequest,
    ) -> Result<Self::Touches, Failure> {
        let account = cx.account().clone();
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let resource = iam_arn(&account, "server-certificate", prefix, "");
        Ok(Touch::new((), Access::new("iam:ListServerCertificates", resource, &account)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListServerCertificatesRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListServerCertificatesResponse, Failure> {
        let question: &[&str] = &[input.path_prefix.as_deref().unwrap_or_default()];
        paging::<api_iam::ListServerCertificates>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        Ok(ListServerCertificatesResponse {
            server_certificate_metadata_list: Vec::new(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
