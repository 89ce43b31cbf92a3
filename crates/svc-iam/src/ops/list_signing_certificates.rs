//! `ListSigningCertificates`: the signing certificates of a user, which has none.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html>
//!
//! # Differs from AWS
//! Nothing here takes requests that are signed with certificates, so that none can be uploaded.

use api_iam::{ListSigningCertificatesRequest, ListSigningCertificatesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Iam;
use crate::access_key::Owner;
use crate::page::paging;
use crate::user::Holder;

impl Handler<api_iam::ListSigningCertificates> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListSigningCertificatesRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:ListSigningCertificates");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSigningCertificatesRequest,
        allowed: Allowed<Holder>,
    ) -> Result<ListSigningCertificatesResponse, Failure> {
        Owner::of(&allowed)?;
        let question: &[&str] = &[input.user_name.as_deref().unwrap_or_default()];
        paging::<api_iam::ListSigningCertificates>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        Ok(ListSigningCertificatesResponse {
            certificates: Vec::new(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
