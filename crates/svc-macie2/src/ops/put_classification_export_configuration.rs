//! PutClassificationExportConfiguration: <https://docs.aws.amazon.com/macie/latest/APIReference/classification-export-configuration.html>

use api_macie2::{
    PutClassificationExportConfiguration, PutClassificationExportConfigurationRequest,
    PutClassificationExportConfigurationResponse,
};
use engine::CallSource;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::Arn;

use crate::Macie2;
use crate::arns::arns;
use crate::refusal::invalid;
use crate::results::try_out;
use crate::session::{ResultsPlace, require};

impl Handler<PutClassificationExportConfiguration> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &PutClassificationExportConfigurationRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:PutClassificationExportConfiguration", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutClassificationExportConfigurationRequest,
        allowed: Allowed<()>,
    ) -> Result<PutClassificationExportConfigurationResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let mut session = require(cx, &account, &region).await?;
        let before = session.results.take();
        session.results = match &input.configuration.s3_destination {
            None => None,
            Some(destination) => {
                let is_key = Arn::parse(&destination.kms_key_arn)
                    .is_ok_and(|key| key.service() == "kms" && key.resource().starts_with("key/"));
                if !is_key {
                    return Err(invalid("kmsKeyArn has to be the ARN of a KMS key.").into());
                }
                Some(ResultsPlace {
                    bucket: destination.bucket_name.clone(),
                    prefix: destination.key_prefix.clone().filter(|prefix| !prefix.is_empty()),
                    kms_key: destination.kms_key_arn.clone(),
                    expected_owner: destination.expected_bucket_owner.clone(),
                })
            }
        };
        session.updated_ms = cx.now().unix_ms();
        if let Some(place) = &session.results {
            let source = CallSource { arn: arns(&account, &region).resource(&["*"]), account };
            try_out(cx, (source, region), place).await?;
        }
        if session.results != before {
            session.save(cx)?;
        }
        let configuration = Some(input.configuration.clone());
        Ok(PutClassificationExportConfigurationResponse { configuration })
    }
}
