//! What several tests use.

use wire::{Protocol, ServiceMeta};

/// The service of every model.
pub(crate) fn services() -> Vec<&'static ServiceMeta> {
    vec![
        &api_accessanalyzer::SERVICE,
        &api_acm::SERVICE,
        &api_acm_pca::SERVICE,
        &api_cloudhsmv2::SERVICE,
        &api_cloudtrail::SERVICE,
        &api_cloudwatch::SERVICE,
        &api_dynamodb::SERVICE,
        &api_events::SERVICE,
        &api_glacier::SERVICE,
        &api_iam::SERVICE,
        &api_ironkeep::SERVICE,
        &api_kinesis::SERVICE,
        &api_kms::SERVICE,
        &api_logs::SERVICE,
        &api_macie2::SERVICE,
        &api_organizations::SERVICE,
        &api_s3::SERVICE,
        &api_s3control::SERVICE,
        &api_secretsmanager::SERVICE,
        &api_sns::SERVICE,
        &api_sqs::SERVICE,
        &api_ssm::SERVICE,
        &api_stepfunctions::SERVICE,
        &api_sts::SERVICE,
    ]
}

/// The identifiers of every answer in these tests.
pub(crate) const IDS: wire::ResponseIds<'static> =
    wire::ResponseIds { request_id: "11111111-2222-3333-4444-555555555555", host_id: "host" };

/// The parts of a request that has nothing but a body.
#[derive(Debug)]
pub(crate) struct Bare {
    pub(crate) headers: wire::http::HeaderMap,
    pub(crate) query: wire::Query,
}

impl Bare {
    pub(crate) fn new() -> Self {
        Self { headers: wire::http::HeaderMap::new(), query: wire::Query::default() }
    }

    pub(crate) fn parts(&self) -> wire::RequestParts<'_> {
        wire::RequestParts { headers: &self.headers, query: &self.query, labels: &[] }
    }
}

/// Decodes `json` as the input `I` of `meta`.
pub(crate) fn decode_json<O: wire::Operation>(json: &str) -> Result<O::Input, wire::AwsError> {
    let body = wire::Body::from(json.to_owned());
    Protocol::AwsJson11.decode(O::META, &Bare::new().parts(), body)
}

/// Decodes `form` as the input of an operation of the query protocol.
pub(crate) fn decode_form<O: wire::Operation>(form: &str) -> Result<O::Input, wire::AwsError> {
    let body = wire::Body::from(form.to_owned());
    Protocol::AwsQuery.decode(O::META, &Bare::new().parts(), body)
}

/// Decodes `xml` as the input of an operation of S3 on bucket `b` and key `k`.
pub(crate) fn decode_xml<O: wire::Operation>(xml: &str) -> Result<O::Input, wire::AwsError> {
    let bare = Bare::new();
    let parts = wire::RequestParts { labels: &[("Bucket", "b"), ("Key", "k")], ..bare.parts() };
    Protocol::RestXml.decode(O::META, &parts, wire::Body::from(xml.to_owned()))
}

/// The text of an answer's body, which is in memory.
pub(crate) fn text(response: &wire::http::Response<wire::Body>) -> String {
    String::from_utf8(response.body().as_bytes().unwrap().to_vec()).unwrap()
}
