//! ListCertificates: <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html>
//!
//! # Differs from AWS
//! Certificates are listed in the order of their ids: `SortBy` is refused.

use api_acm::{
    CertificateSummary, Filters, ListCertificates, ListCertificatesRequest,
    ListCertificatesResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Acm;
use crate::certificate::CERTIFICATES;
use crate::page::paging;
use crate::shown::summary;

/// What is listed where the caller names no kinds of keys.
const KEY_TYPES: [&str; 2] = ["RSA_1024", "RSA_2048"];

impl Handler<ListCertificates> for Acm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListCertificatesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("acm:ListCertificates", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListCertificatesRequest,
        _: Allowed<()>,
    ) -> Result<ListCertificatesResponse, Failure> {
        if input.sort_by.is_some() || input.sort_order.is_some() {
            return Err(errors::invalid_args_exception("SortBy is not supported here.").into());
        }
        let question = format!("{:?} {:?}", input.certificate_statuses, input.includes);
        let asked = (input.max_items, input.next_token.as_deref());
        let paging = paging::<ListCertificates>(cx, asked, &[&question])?;
        let place = [cx.account().to_string(), cx.region().to_string()];
        let place = place.each_ref().map(String::as_str);
        let now = cx.now();
        let page = paging.rows(cx, &CERTIFICATES, &place, |_, certificate| {
            is_asked(input, &summary(certificate, now))
        });
        let page = page.await?.map(|(_, certificate)| summary(&certificate, now));
        Ok(ListCertificatesResponse {
            certificate_summary_list: Some(page.items),
            next_token: page.next,
        })
    }
}

fn is_asked(input: &ListCertificatesRequest, shown: &CertificateSummary) -> bool {
    let statuses = input.certificate_statuses.as_ref();
    let has_status = statuses
        .is_none_or(|asked| shown.status.as_ref().is_some_and(|status| asked.contains(status)));
    // None of them has a key pair that was made elsewhere by ACME.
    has_status
        && input.certificate_key_pair_origins.is_none()
        && passes(input.includes.as_ref(), shown)
}

fn passes(filters: Option<&Filters>, shown: &CertificateSummary) -> bool {
    let none = Filters::default();
    let filters = filters.unwrap_or(&none);
    let key = shown.key_algorithm.as_ref().map_or("", |it| it.as_str());
    let has_key = match &filters.key_types {
        Some(asked) => asked.iter().any(|asked| asked.as_str() == key),
        None => KEY_TYPES.contains(&key),
    };
    let has_all = |asked: Option<Vec<&str>>, held: Vec<&str>| {
        asked.is_none_or(|asked| asked.iter().all(|asked| *asked == "ANY" || held.contains(asked)))
    };
    let usages = filters.key_usage.as_ref();
    let usages = usages.map(|asked| asked.iter().map(|it| it.as_str()).collect());
    let purposes = filters.extended_key_usage.as_ref();
    let purposes = purposes.map(|asked| asked.iter().map(|it| it.as_str()).collect());
    let held = shown.key_usages.iter().flatten().map(|it| it.as_str()).collect();
    let held_purposes = shown.extended_key_usages.iter().flatten().map(|it| it.as_str()).collect();
    let export = filters.export_option.as_ref();
    has_key
        && has_all(usages, held)
        && has_all(purposes, held_purposes)
        && export.is_none_or(|asked| shown.export_option.as_ref() == Some(asked))
        && filters.managed_by.is_none()
}
