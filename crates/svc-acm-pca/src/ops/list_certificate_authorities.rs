//! ListCertificateAuthorities: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListCertificateAuthorities.html>
//!
//! # Differs from AWS
//! What other accounts share is not listed: such a request is refused as not implemented.

use api_acm_pca::{
    ListCertificateAuthorities, ListCertificateAuthoritiesRequest,
    ListCertificateAuthoritiesResponse, ResourceOwner,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::AcmPca;
use crate::authority::AUTHORITIES;
use crate::page::paging;
use crate::shown;

impl Handler<ListCertificateAuthorities> for AcmPca {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListCertificateAuthoritiesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("acm-pca:ListCertificateAuthorities", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListCertificateAuthoritiesRequest,
        _: Allowed<()>,
    ) -> Result<ListCertificateAuthoritiesResponse, Failure> {
        if !matches!(input.resource_owner, None | Some(ResourceOwner::SelfValue)) {
            return Err(wire::errors::not_implemented(ListCertificateAuthorities::META).into());
        }
        let asked = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListCertificateAuthorities>(cx, asked, &[])?;
        let place = [cx.account().to_string(), cx.region().to_string()];
        let place = place.each_ref().map(String::as_str);
        let now = cx.now();
        let page = paging.rows(cx, &AUTHORITIES, &place, |_, authority| !authority.is_gone(now));
        let page = page.await?.map(|(_, authority)| shown::authority(&authority, now));
        Ok(ListCertificateAuthoritiesResponse {
            certificate_authorities: Some(page.items),
            next_token: page.next,
        })
    }
}
