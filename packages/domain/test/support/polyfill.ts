// What an embedder without Temporal writes, beside its import of the domain.
import 'temporal-polyfill/global'
