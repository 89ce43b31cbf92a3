//! GetParametersForImport:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_GetParametersForImport.html>

use api_kms::{
    GetParametersForImport, GetParametersForImportRequest, GetParametersForImportResponse,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use envelope::asymmetric::GeneratedPair;

use crate::Kms;
use crate::access::named_key_access;
use crate::import::{PARAMETERS_HOURS, Wrapping, require_external, seal_token, wrapping_spec};
use crate::key::KeyRecord;
use crate::resolve::{Forms, find_key};

const HOUR_SECONDS: i64 = 3_600;

impl StagedHandler<GetParametersForImport> for Kms {
    type Touches = Touch<KeyRecord>;
    /// The wrapping key.
    type Staged = GeneratedPair;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetParametersForImportRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let action = "kms:GetParametersForImport";
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, action).await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let access = named_key_access(cx, action, &named)?
            .key("kms:WrappingAlgorithm", input.wrapping_algorithm.as_str().to_owned())
            .key("kms:WrappingKeySpec", input.wrapping_key_spec.as_str().to_owned());
        Ok(Touch::new(named.into_key(), access))
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        input: &GetParametersForImportRequest,
        key: &Allowed<KeyRecord>,
    ) -> Result<GeneratedPair, Failure> {
        require_external(key)?;
        key.require_not_pending_deletion()?;
        Wrapping::named(&input.wrapping_algorithm)?;
        self.admit_wrapping(&input.wrapping_algorithm)?;
        self.generator.pair(wrapping_spec(&input.wrapping_key_spec)?).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetParametersForImportRequest,
        key: Allowed<KeyRecord>,
        pair: &GeneratedPair,
    ) -> Result<GetParametersForImportResponse, Failure> {
        require_external(&key)?;
        key.require_not_pending_deletion()?;
        let wrapping = Wrapping::named(&input.wrapping_algorithm)?;
        let spec = wrapping_spec(&input.wrapping_key_spec)?;
        let valid_to = cx.now().plus_seconds(PARAMETERS_HOURS * HOUR_SECONDS);
        let token = seal_token(cx, &key, wrapping, (spec, pair), valid_to)?;
        Ok(GetParametersForImportResponse {
            key_id: Some(key.arn()),
            import_token: Some(token.into()),
            public_key: Some(pair.public_key.clone().into()),
            parameters_valid_to: Some(valid_to),
        })
    }
}
